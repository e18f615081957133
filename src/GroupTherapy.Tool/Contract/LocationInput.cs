using GroupTherapy.Licensure;
using GroupTherapy.Tool.Input;

namespace GroupTherapy.Tool.Contract;

/// <summary>Reads jurisdictions by their postal codes.</summary>
internal static class LocationInput
{
    private const string Expected = "the two-letter postal code of a US state, DC or a territory, such as CO";

    /// <summary>Where somebody is or lives; null when unknown.</summary>
    public static Jurisdiction? Location(this InputObject input, string property, string expected = Expected)
    {
        if (input.Text(property) is not { } code) return null;
        var jurisdiction = Jurisdictions.Find(code);
        if (jurisdiction is null) input.Refuse(property, expected);
        return jurisdiction;
    }

    /// <summary>Where somebody is during the session: a jurisdiction, or <c>abroad</c>.</summary>
    public static (Jurisdiction? Location, bool Abroad) Whereabouts(this InputObject input) =>
        input.Text("location") is "abroad" ? (null, true) : (input.Location("location", $"{Expected}, or abroad"), false);

    /// <summary>The jurisdiction a record is about, which must be given.</summary>
    public static Jurisdiction? Jurisdiction(this InputObject input)
    {
        if (!input.Has("jurisdiction")) input.Refuse("jurisdiction", Expected);
        return input.Location("jurisdiction");
    }
}

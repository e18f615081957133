using GroupTherapy.Licensure;
using GroupTherapy.Tool.Input;

namespace GroupTherapy.Tool.Contract;

/// <summary>Reads jurisdictions by their postal codes.</summary>
internal static class LocationInput
{
    private const string Expected = "the two-letter postal code of a US state, DC or a territory, such as CO";

    /// <summary>Where somebody is or lives; null when unknown.</summary>
    public static Jurisdiction? Location(this InputObject input, string property)
    {
        if (input.Text(property) is not { } code) return null;
        var jurisdiction = Jurisdictions.Find(code);
        if (jurisdiction is null) input.Refuse(property, Expected);
        return jurisdiction;
    }

    /// <summary>Where somebody is during the session: a jurisdiction, or <c>abroad</c>.</summary>
    public static (Jurisdiction? Location, bool Abroad) Whereabouts(this InputObject input)
    {
        var place = input.Text("location");
        if (place is null or "abroad") return (null, place is not null);
        var jurisdiction = Jurisdictions.Find(place);
        if (jurisdiction is null) input.Refuse("location", $"{Expected}, or abroad");
        return (jurisdiction, false);
    }

    /// <summary>The jurisdiction a record is about, which must be given.</summary>
    public static Jurisdiction? Jurisdiction(this InputObject input)
    {
        if (!input.Has("jurisdiction")) input.Refuse("jurisdiction", Expected);
        return input.Location("jurisdiction");
    }
}

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

    /// <summary>Somebody is outside the United States; then there is no location to give.</summary>
    public static bool Abroad(this InputObject input)
    {
        var abroad = input.YesNo("abroad") == true;
        if (abroad && input.Has("location")) input.Refuse("abroad", "false beside a location");
        return abroad;
    }

    /// <summary>The jurisdiction a record is about, which must be given.</summary>
    public static Jurisdiction? Jurisdiction(this InputObject input) => input.RequiredLocation("jurisdiction");

    /// <summary>A jurisdiction that must be given.</summary>
    public static Jurisdiction? RequiredLocation(this InputObject input, string property)
    {
        if (!input.Has(property)) input.Refuse(property, Expected);
        return input.Location(property);
    }
}

using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Reads jurisdictions by their postal codes.</summary>
internal static class LocationInput
{
    private const string Expected = "the two-letter postal code of a US state, DC or a territory, such as CO";
    private const string ExpectedOfPeople = $"{Expected}, or {GroupTherapy.Whereabouts.Abroad}";

    /// <summary>Where somebody lives; null when unknown.</summary>
    public static Jurisdiction? Location(this InputObject input, string property) =>
        input.Text(property) is { } code ? input.Known(property, code, Expected) : null;

    /// <summary>Where somebody is during the session: a jurisdiction, or <c>abroad</c>.</summary>
    public static (Jurisdiction? Location, bool Abroad) Whereabouts(this InputObject input) => input.Text("location") switch
    {
        null => (null, false),
        GroupTherapy.Whereabouts.Abroad => (null, true),
        var code => (input.Known("location", code, ExpectedOfPeople), false),
    };

    /// <summary>The same as a code, for a record that must say it.</summary>
    public static string? RequiredWhereabouts(this InputObject input)
    {
        if (!input.Has("location")) input.Refuse("location", ExpectedOfPeople);
        return input.WhereaboutsCode();
    }

    /// <summary>The same as a code; null when unknown.</summary>
    public static string? WhereaboutsCode(this InputObject input) => input.Whereabouts() switch
    {
        (_, true) => GroupTherapy.Whereabouts.Abroad,
        var (location, _) => location?.ToString(),
    };

    /// <summary>The jurisdiction a record is about, which must be given.</summary>
    public static Jurisdiction? Jurisdiction(this InputObject input)
    {
        if (!input.Has("jurisdiction")) input.Refuse("jurisdiction", Expected);
        return input.Location("jurisdiction");
    }

    private static Jurisdiction? Known(this InputObject input, string property, string code, string expected)
    {
        var jurisdiction = Jurisdictions.Find(code);
        if (jurisdiction is null) input.Refuse(property, expected);
        return jurisdiction;
    }
}

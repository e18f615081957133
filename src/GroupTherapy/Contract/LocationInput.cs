namespace GroupTherapy;

/// <summary>Reads places by their codes.</summary>
internal static class LocationInput
{
    private const string Expected = "the two-letter postal code of a US state, DC or a territory, such as CO";
    private const string ExpectedOfPeople = $"{Expected}, or abroad";

    /// <summary>Where somebody lives; null when unknown.</summary>
    public static Jurisdiction? Residence(this InputObject input) => input.Known("residence");

    /// <summary>Where somebody physically is.</summary>
    public static Location Location(this InputObject input)
    {
        if (input.Text("location") is not { } code) return default;
        if (!GroupTherapy.Location.TryParse(code, out var location)) input.Refuse("location", ExpectedOfPeople);
        return location;
    }

    /// <summary>The same for a record that must say it; not known, with a fault, where it does not.</summary>
    public static Location RequiredLocation(this InputObject input)
    {
        if (!input.Has("location")) input.Refuse("location", ExpectedOfPeople);
        return input.Location();
    }

    /// <summary>The jurisdiction a record is about, which must be given.</summary>
    public static Jurisdiction? Jurisdiction(this InputObject input)
    {
        if (!input.Has("jurisdiction")) input.Refuse("jurisdiction", Expected);
        return input.Known("jurisdiction");
    }

    private static Jurisdiction? Known(this InputObject input, string property)
    {
        if (input.Text(property) is not { } code) return null;
        var jurisdiction = Jurisdictions.Find(code);
        if (jurisdiction is null) input.Refuse(property, Expected);
        return jurisdiction;
    }
}

namespace GroupTherapy;

/// <summary>Where somebody physically is: in a jurisdiction, abroad, or not known, which is the default.</summary>
/// <remarks>Abroad is outside the United States and its territories, whose law the data do not hold.</remarks>
public readonly record struct Location
{
    private const string CodeOfAbroad = "abroad";
    private const byte PlaceAbroad = byte.MaxValue;

    private readonly byte _place; // 0 is not known, else the jurisdiction's number

    private Location(byte place) => _place = place;

    /// <summary>Outside the United States and its territories.</summary>
    public static Location Abroad { get; } = new(PlaceAbroad);

    /// <summary>Whether it is known at all.</summary>
    public bool IsKnown => _place != 0;

    /// <summary>Whether it is known to be outside the United States and its territories.</summary>
    public bool IsAbroad => _place == PlaceAbroad;

    /// <summary>The jurisdiction; null abroad and when not known.</summary>
    public Jurisdiction? Jurisdiction => _place is 0 or PlaceAbroad ? null : (Jurisdiction)_place;

    /// <summary>The two-letter postal code, or <c>abroad</c>; null when not known.</summary>
    public string? Code => IsAbroad ? CodeOfAbroad : Jurisdiction?.ToString();

    /// <summary>In that jurisdiction.</summary>
    public static implicit operator Location(Jurisdiction jurisdiction) => In(jurisdiction);

    /// <summary>In that jurisdiction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the declared ones.</exception>
    public static Location In(Jurisdiction jurisdiction) =>
        Jurisdictions.IsDeclared(jurisdiction) ? new((byte)jurisdiction) : throw new ArgumentOutOfRangeException(nameof(jurisdiction), "Not one of the declared jurisdictions.");

    /// <summary>The place with that code.</summary>
    /// <param name="code">A two-letter postal code in capitals, or <c>abroad</c>.</param>
    /// <exception cref="FormatException">It is another text. The message does not quote it.</exception>
    public static Location Parse(string code) =>
        TryParse(code ?? throw new ArgumentNullException(nameof(code)), out var location) ? location : throw new FormatException("A location is a two-letter postal code such as CO, or abroad.");

    /// <inheritdoc cref="Parse"/>
    /// <param name="code">A two-letter postal code in capitals, or <c>abroad</c>.</param>
    /// <param name="location">The place; not known where the text is no code.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? code, out Location location)
    {
        location = code == CodeOfAbroad ? Abroad : Jurisdictions.Find(code) is { } found ? In(found) : default;
        return location.IsKnown;
    }

    /// <summary>The code; <c>not known</c> when it is not.</summary>
    public override string ToString() => Code ?? "not known";
}

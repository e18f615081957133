namespace GroupTherapy.Rules;

/// <summary>A visit to a clinic in Northland, as a row: an answer of every kind and in every way of storing it, null where it is unknown.</summary>
internal sealed class Visit
{
    public int Number { get; set; }

    public bool? Urgent { get; set; }

    public int? Companions { get; set; }

    public decimal? Minutes { get; set; }

    public DateOnly? ReferredOn { get; set; }

    public Ward? Ward { get; set; }

    /// <summary>A ward by name.</summary>
    public string? NextWard { get; set; }

    /// <summary>Bits: 1 chair, 2 lift, 4 interpreter.</summary>
    public long? Needs { get; set; }

    public bool? BringsNotes { get; set; }

    public bool? BringsPlan { get; set; }

    public DateOnly? CheckedOn { get; set; }

    public int? CheckPoints { get; set; }

    public override string ToString() =>
        $"{Number}: {Urgent} {Companions} {Minutes} {ReferredOn:O} {Ward} '{NextWard}' {Needs} {BringsNotes} {BringsPlan} {CheckedOn:O} {CheckPoints}";
}

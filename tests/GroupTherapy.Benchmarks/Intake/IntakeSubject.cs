namespace GroupTherapy.Benchmarks.Intake;

/// <summary>An invented subject of thirty-two answers: twenty yes/no, twelve counts.</summary>
internal sealed record IntakeSubject
{
    public bool? Y0 { get; init; }

    public bool? Y1 { get; init; }

    public bool? Y2 { get; init; }

    public bool? Y3 { get; init; }

    public bool? Y4 { get; init; }

    public bool? Y5 { get; init; }

    public bool? Y6 { get; init; }

    public bool? Y7 { get; init; }

    public bool? Y8 { get; init; }

    public bool? Y9 { get; init; }

    public bool? Y10 { get; init; }

    public bool? Y11 { get; init; }

    public bool? Y12 { get; init; }

    public bool? Y13 { get; init; }

    public bool? Y14 { get; init; }

    public bool? Y15 { get; init; }

    public bool? Y16 { get; init; }

    public bool? Y17 { get; init; }

    public bool? Y18 { get; init; }

    public bool? Y19 { get; init; }

    public int? N0 { get; init; }

    public int? N1 { get; init; }

    public int? N2 { get; init; }

    public int? N3 { get; init; }

    public int? N4 { get; init; }

    public int? N5 { get; init; }

    public int? N6 { get; init; }

    public int? N7 { get; init; }

    public int? N8 { get; init; }

    public int? N9 { get; init; }

    public int? N10 { get; init; }

    public int? N11 { get; init; }
}

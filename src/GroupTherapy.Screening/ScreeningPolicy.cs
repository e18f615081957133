namespace GroupTherapy.Screening;

/// <summary>The choices a practice makes where the sources leave one; recorded in every decision.</summary>
public sealed record ScreeningPolicy
{
    /// <summary>The choices where none is made.</summary>
    public static ScreeningPolicy Default { get; } = new();

    /// <summary>How many days before the as-of date a questionnaire or assessment is current, from 0 to 3650. Default 30.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 3650.</exception>
    public int AnswersCurrentForDays { get; init => field = ScreeningParameters.AnswersCurrentForDays.Checked(value); } = ScreeningParameters.AnswersCurrentForDays.Default;

    /// <summary>A PHQ-9 with item nine answered 0 counts as a suicide-risk assessment that found no high risk. Default true.</summary>
    public bool AcceptsPhq9ItemNine { get; init; } = ScreeningParameters.AcceptsPhq9ItemNine.Default;

    /// <summary>A public network blocks, instead of being something to consider. Default false.</summary>
    public bool PublicNetworkBlocks { get; init; } = ScreeningParameters.PublicNetworkBlocks.Default;

    /// <summary>The share of sessions a candidate should expect to attend, in per cent from 1 to 100. Default 75.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 100.</exception>
    public int MinimumAttendancePercent { get; init => field = ScreeningParameters.MinimumAttendancePercent.Checked(value); } = ScreeningParameters.MinimumAttendancePercent.Default;

    /// <summary>The policy behind the options of a rulebook, as they stand in every decision.</summary>
    /// <exception cref="RulebookException">An option is unknown, or has a value that it cannot have.</exception>
    public static ScreeningPolicy Of(IEnumerable<PolicyOption> options)
    {
        var choices = new PolicyChoices(ScreeningParameters.All, options);
        return new()
        {
            AnswersCurrentForDays = choices.Of(ScreeningParameters.AnswersCurrentForDays),
            AcceptsPhq9ItemNine = choices.Of(ScreeningParameters.AcceptsPhq9ItemNine),
            PublicNetworkBlocks = choices.Of(ScreeningParameters.PublicNetworkBlocks),
            MinimumAttendancePercent = choices.Of(ScreeningParameters.MinimumAttendancePercent),
        };
    }

    internal IReadOnlyList<PolicyOption> Options =>
    [
        ScreeningParameters.AnswersCurrentForDays.Is(AnswersCurrentForDays),
        ScreeningParameters.AcceptsPhq9ItemNine.Is(AcceptsPhq9ItemNine),
        ScreeningParameters.PublicNetworkBlocks.Is(PublicNetworkBlocks),
        ScreeningParameters.MinimumAttendancePercent.Is(MinimumAttendancePercent),
    ];
}

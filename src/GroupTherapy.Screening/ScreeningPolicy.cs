using System.Globalization;

namespace GroupTherapy.Screening;

/// <summary>The choices a practice makes where the sources leave one; recorded in every decision.</summary>
public sealed record ScreeningPolicy
{
    /// <summary>The choices where none is made.</summary>
    public static ScreeningPolicy Default { get; } = new();

    /// <summary>How many days before the as-of date a questionnaire or assessment is current. Default 30.</summary>
    public int AnswersCurrentForDays { get; init; } = 30;

    /// <summary>A PHQ-9 with item nine answered 0 counts as a suicide-risk assessment that found no high risk. Default true.</summary>
    public bool AcceptsPhq9ItemNine { get; init; } = true;

    /// <summary>A public network blocks, instead of being something to consider. Default false.</summary>
    public bool PublicNetworkBlocks { get; init; }

    /// <summary>The share of sessions a candidate should expect to attend, in per cent from 1 to 100. Default 75.</summary>
    public int MinimumAttendancePercent { get; init; } = 75;

    /// <summary>The policy behind the options of a rulebook, as they stand in every decision.</summary>
    /// <exception cref="RulebookException">An option is unknown, or has a value that it cannot have.</exception>
    public static ScreeningPolicy Of(IEnumerable<PolicyOption> options)
    {
        var reader = new PolicyReader(options);
        var policy = new ScreeningPolicy
        {
            AnswersCurrentForDays = reader.Number("answersCurrentForDays", Default.AnswersCurrentForDays),
            AcceptsPhq9ItemNine = reader.YesNo("acceptsPhq9ItemNine", Default.AcceptsPhq9ItemNine),
            PublicNetworkBlocks = reader.YesNo("publicNetworkBlocks", Default.PublicNetworkBlocks),
            MinimumAttendancePercent = reader.Number("minimumAttendancePercent", Default.MinimumAttendancePercent),
        };
        reader.End();
        return policy;
    }

    internal IReadOnlyList<PolicyOption> Options =>
    [
        new("answersCurrentForDays", AnswersCurrentForDays.ToString(CultureInfo.InvariantCulture)),
        new("acceptsPhq9ItemNine", AcceptsPhq9ItemNine ? "true" : "false"),
        new("publicNetworkBlocks", PublicNetworkBlocks ? "true" : "false"),
        new("minimumAttendancePercent", MinimumAttendancePercent.ToString(CultureInfo.InvariantCulture)),
    ];
}

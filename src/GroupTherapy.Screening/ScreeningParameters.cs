namespace GroupTherapy.Screening;

/// <summary>What the rulebook <c>screening/online</c> leaves to the practice to choose, where the sources leave a choice.</summary>
public static class ScreeningParameters
{
    /// <summary>How long a questionnaire or assessment is current.</summary>
    public static readonly NumberParameter AnswersCurrentForDays = new("answersCurrentForDays", "For how many days is an answered questionnaire or assessment current?", "days", 0, 3_650, 30);

    /// <summary>Whether item nine of the PHQ-9 can stand for an assessment of suicide risk.</summary>
    public static readonly YesNoParameter AcceptsPhq9ItemNine = new("acceptsPhq9ItemNine", "Does a PHQ-9 with item nine answered 0 count as a suicide-risk assessment that found no high risk?", true);

    /// <summary>How much a public network weighs.</summary>
    public static readonly YesNoParameter PublicNetworkBlocks = new("publicNetworkBlocks", "Does a public network block, instead of being something to consider?", false);

    /// <summary>How often a candidate should expect to come.</summary>
    public static readonly NumberParameter MinimumAttendancePercent = new("minimumAttendancePercent", "What share of the sessions should a candidate expect to attend?", "per cent", 1, 100, 75);

    /// <summary>All of them, in the order in which decisions record them.</summary>
    public static IReadOnlyList<PolicyParameter> All { get; } = [AnswersCurrentForDays, AcceptsPhq9ItemNine, PublicNetworkBlocks, MinimumAttendancePercent];
}

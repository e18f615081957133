using GroupTherapy.Screening;

return args is ["decide"] ? ColdStart.Decide() : 0;

internal static class ColdStart
{
    /// <summary>Builds the rulebook and decides on one candidate.</summary>
    public static int Decide()
    {
        var candidate = new Candidate
        {
            Id = "c-17",
            Group = new Group { Id = "g-1", Format = GroupFormat.Online },
            AcuteCrisis = false,
            Phq9 = new Phq9(new LocalDate(2026, 11, 12), [2, 2, 2, 2, 1, 1, 2, 0, 0]),
        };
        return (int)ScreeningRulebook.Default.Decide(candidate, new LocalDate(2026, 11, 20));
    }
}

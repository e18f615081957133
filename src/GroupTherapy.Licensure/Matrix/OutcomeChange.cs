namespace GroupTherapy.Licensure;

/// <summary>The outcome of a cell from one session of a series on.</summary>
/// <param name="On">The session's day.</param>
/// <param name="Outcome">The outcome.</param>
public sealed record OutcomeChange(LocalDate On, Outcome Outcome)
{
    /// <summary>The outcome alone.</summary>
    public override string ToString() => Outcome.ToString();
}

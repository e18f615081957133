namespace GroupTherapy.Rules.Plans;

/// <summary>A signal that is a fact's answer, with a row for each code.</summary>
/// <param name="Slot">The fact's place on the answer sheet.</param>
/// <param name="Limit">The code from which on all answers are alike.</param>
/// <param name="Highest">The highest code there is.</param>
internal readonly record struct PlanAnswer(int Slot, int Limit, long Highest)
{
    /// <summary>Whether no code but unknown, 1 and 2 can come, so that four such facts choose one of 81 rows without a limit.</summary>
    internal bool HasThreeCodes => Limit == 2 && Highest == 2;
}

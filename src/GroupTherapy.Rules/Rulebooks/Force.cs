namespace GroupTherapy.Rules;

/// <summary>How much a finding weighs in the decision.</summary>
public enum Force
{
    /// <summary>Not met blocks; undetermined opens.</summary>
    Must = 1,

    /// <summary>As <see cref="Must"/>, but a recorded override - who, when, why - lets a known failure stand.</summary>
    MustUnlessJustified,

    /// <summary>Not met asks a clinician to judge; undetermined opens.</summary>
    Review,

    /// <summary>Advice that is expected to be followed; never changes the decision.</summary>
    Should,

    /// <summary>Something to think of; never changes the decision.</summary>
    Consider,

    /// <summary>Speaks for the subject when met, and does not apply otherwise; never offsets anything.</summary>
    Favours,
}

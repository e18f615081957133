namespace GroupTherapy.Rules;

/// <summary>Which of two answers to a fact weighs more against the subject.</summary>
public enum Graver
{
    /// <summary>The higher: yes before no, the larger number, the later choice or day; of sets, all that any names.</summary>
    Higher = 1,

    /// <summary>The lower: no before yes, the smaller number, the earlier choice or day; of sets, only what all name.</summary>
    Lower,
}

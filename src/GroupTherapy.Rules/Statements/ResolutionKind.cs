namespace GroupTherapy.Rules;

/// <summary>The ways in which a fact is answered where several statements were made. A closed few.</summary>
public enum ResolutionKind
{
    /// <summary>The newest counts; of several of one day, the graver.</summary>
    Newest = 1,

    /// <summary>The gravest counts of all that are current, whenever it was said.</summary>
    Gravest,

    /// <summary>The gravest counts, until a form of a named kind supersedes what was said by its day.</summary>
    GravestUntilSuperseded,

    /// <summary>All must agree; where they do not, the answer is unknown.</summary>
    AllAgree,

    /// <summary>The best counts, since one credential is enough.</summary>
    AnySuffices,
}

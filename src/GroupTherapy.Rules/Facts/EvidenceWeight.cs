namespace GroupTherapy.Rules.Facts;

/// <summary>Which answers of a piece of evidence count.</summary>
public enum EvidenceWeight
{
    /// <summary>A "yes" makes the derived fact true; a "no" can make it false.</summary>
    ForAndAgainst = 1,

    /// <summary>A "yes" makes the derived fact true; a "no" says nothing.</summary>
    ForOnly,

    /// <summary>A "no" can make the derived fact false; a "yes" says nothing.</summary>
    AgainstOnly,
}

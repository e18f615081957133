namespace GroupTherapy.Licensure.Data;

/// <summary>An interstate compact that can give authority to practise.</summary>
public enum Compact
{
    /// <summary>PSYPACT, for psychologists.</summary>
    Psypact = 1,

    /// <summary>The Counseling Compact, for professional counselors.</summary>
    Counseling,

    /// <summary>The Social Work Licensure Compact.</summary>
    SocialWork,
}

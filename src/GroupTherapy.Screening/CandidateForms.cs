namespace GroupTherapy.Screening;

/// <summary>The forms a candidate's answers stand on, by whose days they age.</summary>
public static class CandidateForms
{
    /// <summary>The PHQ-9.</summary>
    public static readonly Form<Candidate, Phq9> Phq9Form = new("phq9", "PHQ-9", c => c.Phq9, ages: true);

    /// <summary>The C-SSRS screener.</summary>
    public static readonly Form<Candidate, Columbia> ColumbiaForm = new("columbia", "C-SSRS screener", c => c.Columbia, ages: true);

    /// <summary>The ASQ.</summary>
    public static readonly Form<Candidate, Asq> AsqForm = new("asq", "ASQ", c => c.Asq, ages: true);

    /// <summary>The SPIN.</summary>
    public static readonly Form<Candidate, Spin> SpinForm = new("spin", "SPIN", c => c.Spin, ages: true);

    /// <summary>The Mini-SPIN.</summary>
    public static readonly Form<Candidate, MiniSpin> MiniSpinForm = new("mini-spin", "Mini-SPIN", c => c.MiniSpin, ages: true);

    /// <summary>The clinician's suicide-risk assessment.</summary>
    public static readonly Form<Candidate, SuicideRiskAssessment> RiskForm = new("suicide-risk-assessment", "Clinician's suicide-risk assessment", c => c.SuicideRiskAssessment, ages: true);

    /// <summary>The fit assessment.</summary>
    public static readonly Form<Candidate, FitAssessment> FitForm = new("fit-assessment", "Fit assessment", c => c.FitAssessment, ages: true);

    /// <summary>The technology check, which does not age.</summary>
    internal static readonly Form<Candidate, Technology> TechnologyForm = new("technology", "Technology check", c => c.Technology, ages: false);
}

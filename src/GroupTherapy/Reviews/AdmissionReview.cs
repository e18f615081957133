using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>The answer to an admission: one outcome, never better than the worst of the decisions inside it.</summary>
/// <remarks>It informs a clinician, who decides. Immutable.</remarks>
public sealed class AdmissionReview
{
    /// <summary>The name under which <see cref="Missing"/> lists the problems the group treats, without which nobody can say that those who lead are competent in them. Where there are known to be none, an empty list says so.</summary>
    public const string TargetProblemsPart = "target-problems";

    /// <summary>The name under which <see cref="Missing"/> lists clinicians that were not given.</summary>
    public const string FacilitatorsPart = "facilitators";

    /// <summary>The name under which <see cref="Missing"/> lists a cohort that was not given.</summary>
    public const string CohortPart = "cohort";

    internal AdmissionReview(Admission admission, Decision<Candidate> screening, IReadOnlyList<Decision<Practice>> licensure, Decision<AdmissionRequest>? cohort)
    {
        Admission = admission;
        Screening = screening;
        Licensure = licensure;
        Cohort = cohort;
        Missing = admission.Candidate.Group.TargetProblems is not null && licensure.Count > 0 && cohort is not null ? [] : MissingIn(admission, licensure.Count);
        Outcome = Worst();
    }

    /// <summary>What was asked.</summary>
    public Admission Admission { get; }

    /// <summary>The day as of which it was judged.</summary>
    public LocalDate AsOf => Screening.AsOf;

    /// <summary>The worst of all parts; open at best while a part is missing.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether the candidate fits the group: the rulebook <c>screening/online</c>.</summary>
    public Decision<Candidate> Screening { get; }

    /// <summary>Whether each clinician may practise where the candidate is: <c>licensure/practice</c>, in the order of the clinicians.</summary>
    public IReadOnlyList<Decision<Practice>> Licensure { get; }

    /// <summary>Whether the cohort still takes the candidate: <c>cohorts/admission</c>; null where no cohort was given.</summary>
    public Decision<AdmissionRequest>? Cohort { get; }

    /// <summary>The parts that were not given, in the order of the parts.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The type and the candidate's opaque id.</summary>
    public override string ToString() => $"{nameof(AdmissionReview)} {Admission.Candidate.Id}";

    private static string[] MissingIn(Admission admission, int clinicians)
    {
        var missing = new List<string>();
        if (admission.Candidate.Group.TargetProblems is null) missing.Add(TargetProblemsPart);
        if (clinicians == 0) missing.Add(FacilitatorsPart);
        if (admission.Cohort is null) missing.Add(CohortPart);
        return [.. missing];
    }

    private Outcome Worst()
    {
        var worst = Missing.Count > 0 ? Outcome.Open : Outcome.Clear;
        if (Screening.Outcome > worst) worst = Screening.Outcome;
        if (Cohort?.Outcome > worst) worst = Cohort.Value.Outcome;
        for (var place = 0; place < Licensure.Count; place++)
        {
            if (Licensure[place].Outcome > worst) worst = Licensure[place].Outcome;
        }

        return worst;
    }
}

using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Who would join a group, as of which day, and by whose rulebooks that is judged. Immutable.</summary>
public sealed class Referral
{
    internal Referral(Reviewer reviewer, LocalDate asOf, IReadOnlyList<Admission> admissions)
    {
        Reviewer = reviewer;
        AsOf = asOf;
        Admissions = admissions;
    }

    /// <summary>The reviewer that was asked, with the screening policy that the document chose for its group.</summary>
    public Reviewer Reviewer { get; }

    /// <summary>The day as of which is asked.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Each candidate with what was said of it, in the document's order.</summary>
    public IReadOnlyList<Admission> Admissions { get; }

    /// <summary>Screens each candidate, and looks at nothing else.</summary>
    public IReadOnlyList<Decision<Candidate>> Screen() => [.. Admissions.Select(admission => Reviewer.Screening.Judge(admission.Candidate, AsOf, admission.Overrides))];

    /// <summary>Reviews each admission as a whole.</summary>
    public IReadOnlyList<AdmissionReview> Review() => [.. Admissions.Select(admission => Reviewer.Review(admission, AsOf))];

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(Referral);
}

namespace GroupTherapy;

/// <summary>What <c>grouptherapy admit</c> is asked.</summary>
internal sealed record AskedAdmissions(AdmissionDesk Desk, IReadOnlyList<Admission> Admissions)
{
    public IReadOnlyList<AdmissionReview> Review() => [.. Admissions.Select(Desk.Review)];
}

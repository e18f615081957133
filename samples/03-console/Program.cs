using GroupTherapy;
using GroupTherapy.Licensure;
using GroupTherapy.Rules;
using GroupTherapy.Screening;
using NodaTime;

Group group = new() { Id = "g-low-mood", Format = MeetingFormat.Online };
Candidate candidate = new() { Id = "c-17", Group = group, Location = Jurisdiction.CO, AcuteCrisis = false };
License license = new() { Jurisdiction = Jurisdiction.CA, Status = LicenseStatus.Active, From = new(2015, 3, 1), Independent = true, Restricted = false };
Clinician clinician = new() { Id = "dr-1", Profession = Profession.Psychologist, Location = Jurisdiction.CA, Licenses = [license] };
AdmissionReview review = Reviewer.Default.Review(new Admission { Candidate = candidate, Facilitators = [clinician] }, asOf: new LocalDate(2026, 2, 20));

Console.WriteLine($"May {candidate.Id} join {group.Id}, led by {clinician.Id}, on {review.AsOf:uuuu-MM-dd}? {review.Outcome}.");
Print("Screening", review.Screening);
foreach (Decision<Practice> practice in review.Licensure)
{
    Print($"Licensure of {practice.Subject.Clinician.Id}", practice);
    foreach (BasisFinding basis in practice.WhyNot().Where(basis => basis.Holds == false).Take(2))
        Console.WriteLine($"  not by {basis.Basis}: {string.Join("; ", basis.Reasons.Select(reason => reason.Found))}");
}

foreach (string part in review.Missing) Console.WriteLine($"Not given: {part}.");

return review.Outcome == Outcome.Blocked && review.Screening.Outcome == Outcome.Open ? 0 : 1;

static void Print<TSubject>(string part, Decision<TSubject> decision)
{
    Console.WriteLine($"{part}: {decision.Outcome}, by {decision.Rulebook.Id} {decision.Rulebook.Version}");
    foreach (Finding<TSubject> finding in decision.Findings.Where(finding => finding.Rule.Decides && finding.Status == FindingStatus.NotMet))
        Console.WriteLine($"  broken: {finding.Rule.Title} ({finding.Rule.Source.Publication.Id})");
    foreach (Need need in decision.StillNeeded().Take(3))
        Console.WriteLine($"  to ask: {need.Question}");
}

using GroupTherapy;
using Caseload;
using Microsoft.Extensions.DependencyInjection;
using NRules;

using ServiceProvider services = new ServiceCollection()
    .AddSingleton<IPager, ConsolePager>()
    .AddSingleton(CaseloadRules.Compile)
    .BuildServiceProvider();
ISession session = services.GetRequiredService<ISessionFactory>().CreateSession();

LocalDate asOf = new(2026, 11, 20);
Candidate candidate = new() { Id = "c-17", Group = new() { Id = "g-low-mood", Format = MeetingFormat.Online }, AcuteCrisis = false };
OnDuty today = new("dr-w", "g-low-mood");
session.Insert(new AsOf(asOf));
session.Insert(today);
session.Insert(candidate);
Tell("No acute crisis is known.");

// The answer changes: an alert is raised, and the clinician on duty paged.
candidate = candidate with { AcuteCrisis = true };
session.Update(candidate);
Tell("The clinician finds an acute crisis.");

// Why is the kernel's to tell.
Decision<Candidate> decision = ScreeningRulebook.Default.Judge(candidate, asOf);
Finding<Candidate> why = decision.Findings.Single(finding => finding.Rule.Id == "screening/acute-crisis");
Console.WriteLine($"  {why.Rule.Title}: {why.Rule.Because}");

// Another is on duty: the alert is the other's now.
session.Retract(today);
session.Insert(new OnDuty("dr-k", "g-low-mood"));
Tell("Another clinician is on duty.");

// The crisis is over, and so is the alert: nobody took it back.
session.Update(candidate with { AcuteCrisis = false });
Tell("The crisis is over.");

void Tell(string what)
{
    Console.WriteLine(what);
    session.Fire();
    JudgedSubject<Candidate> judged = session.Query<JudgedSubject<Candidate>>().Single();
    Console.WriteLine($"  {judged.Subject.Id} is {judged.Outcome}; alerts: {string.Join(", ", session.Query<Alert>().Select(alert => $"{alert.Clinician} {alert.Rule}").DefaultIfEmpty("none"))}");
}

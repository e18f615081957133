
namespace GroupTherapy.Licensure.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_psychologist_of_the_readme_is_told_why_not()
    {
        var said = new StringWriter();
        Program(said).Outcome.ShouldBe(Outcome.Blocked);

        said.ToString().ShouldContain("psypact-apit: the client is in CA, where PSYPACT is not in force on this day");
    }

    [Fact]
    public void The_guide_to_licensure_shows_calls_that_work()
    {
        Clinician[] clinicians = [new() { Id = "dr-1" }];
        Client[] clients = [.. Enumerable.Range(1, 3).Select(number => new Client { Id = $"m-{number}" })];
        LocalDate[] sessions = [new(2026, 2, 13), new(2026, 2, 20)];

        // GUIDE begins
        AuthorityMatrix matrix = AuthorityMatrix.Of(clinicians, clients, sessions, MeetingFormat.Online, LicensureData.Current);

        Outcome outcome = matrix[clinician: 0, client: 2, session: 0];
        IReadOnlyList<OutcomeChange> days = matrix.ChangesOf(clinician: 0, client: 2);
        IReadOnlyList<CoverOption> options = matrix.WhatWouldCover(session: 0);
        string picture = matrix.ToSvg();

        // GUIDE ends
        outcome.ShouldBe(Outcome.Blocked);   // nothing is recorded, so nothing is held
        days.ShouldHaveSingleItem().On.ShouldBe(sessions[0]);
        options.ShouldBeEmpty();
        picture.ShouldStartWith("<svg");
    }

    [Theory]
    [InlineData("README.md", "README")]
    [InlineData("docs/licensure.md", "GUIDE")]
    public void The_document_shows_this_program(string document, string mark)
    {
        var source = File.ReadAllLines(Repository.PathOf("tests", "GroupTherapy.Licensure.Tests", "ReadmeTests.cs"));
        var shown = File.ReadAllText(Repository.PathOf(document.Split('/')));
        var program = source.SkipWhile(line => line.Trim() != $"// {mark} begins").Skip(1).TakeWhile(line => line.Trim() != $"// {mark} ends").Select(line => line.Trim()).Where(line => line.Length > 0).ToList();

        program.Count.ShouldBeGreaterThan(4);
        foreach (var line in program) shown.ShouldContain(line.Replace("output.WriteLine", "Console.WriteLine"));
    }

    private static Decision<Practice> Program(TextWriter output)
    {
        // README begins
        var license = new License { Jurisdiction = Jurisdiction.CO, Status = LicenseStatus.Active, From = new(2015, 3, 1), Independent = true, Restricted = false };
        var psypact = new PsypactCertificates { EPassport = new Certificate(new(2021, 1, 1), new(2027, 1, 1)), Apit = new Certificate(new(2021, 1, 1), new(2027, 1, 1)) };
        var clinician = new Clinician { Id = "dr-1", Profession = Profession.Psychologist, Location = Jurisdiction.CO, Licenses = [license], Psypact = psypact };
        var client = new Client { Id = "m-1", Location = Jurisdiction.CA };

        Decision<Practice> decision = LicensureRulebook.Default.Judge(new(clinician, client, new(2026, 2, 20), MeetingFormat.Online, LicensureData.Current));

        foreach (BasisFinding basis in decision.WhyNot())
            output.WriteLine($"{basis.Basis}: {string.Join("; ", basis.Reasons.Select(reason => reason.Found))}");

        // README ends
        return decision;
    }
}

using static GroupTherapy.Licensure.Tests.Practices;

namespace GroupTherapy.Licensure.Tests;

/// <summary>Nothing that is known of a person is printed or thrown but an opaque id and a place. Odd names, numbers, words and days are put in, and looked for.</summary>
public class PrivacyTests
{
    private static readonly LocalDate OddDay = new(1987, 3, 9);

    private static readonly string[] Odd = ["Zebulon", "Quackenbush", "7391", "317", "penguin", "1987", "03-09", "3/9", "09 Mar", "March", "Suspended", "Psychologist", "psychologist", "Telehealth"];

    private static readonly Clinician OddClinician = new()
    {
        Id = "k-1",
        Profession = Profession.Psychologist,
        Location = Invented.Northland,
        Residence = Invented.Northland,
        Licenses = [LicenseOf(Invented.Northland) with { Status = LicenseStatus.Suspended, From = OddDay }],
        Psypact = new() { EPassport = new Certificate(OddDay), Apit = new Certificate(OddDay), Ipc = new Certificate(OddDay), Tap = new Certificate(OddDay) },
        Privileges = [new Privilege { Compact = Compact.Counseling, Jurisdiction = Invented.Southland, From = OddDay, Until = OddDay }],
        Registrations = [new Registration { Jurisdiction = Invented.Southland, From = OddDay, Reference = "Zebulon-7391" }],
        Exceptions = [new ExceptionRecord { Jurisdiction = Invented.Southland, Source = "letter to Zebulon Quackenbush", From = OddDay }],
        AdverseActions = [new AdverseAction(Invented.Southland, OddDay)],
        AlternativePrograms = [new AlternativeProgram(OddDay, null)],
        DaysUsed = [new() { Jurisdiction = Invented.Southland, Count = 317, Days = [OddDay], Encounters = 7391 }],
        BoardChecks = [new BoardCheck(Invented.Southland, OddDay)],
        Competences = ["penguin"],
    };

    private static readonly Client OddClient = new() { Id = "m-1", Location = Invented.Midland, Modality = MeetingFormat.Online, Existing = true, ArrivedOn = OddDay };

    private static readonly Practice OddPractice = new(OddClinician, OddClient, OddDay, MeetingFormat.Online, Invented.World) { Problems = ["Zebulon's penguin"], Encounters = 7391, EarlierSessions = [OddDay] };

    private static readonly Decision<Practice> OddDecision = LicensureRulebook.Default.Judge(OddPractice);

    private static readonly AuthorityMatrix OddMatrix = AuthorityMatrix.Of([OddClinician, OwnLicense.Clinician], [OddClient, Southlander], [Day], null, Invented.World, ["penguin"]);

    /// <summary>One of everything that is about a person.</summary>
    private static IEnumerable<object> AboutAPerson() =>
    [
        OddClinician, OddClient, OddPractice, OddClinician.Licenses[0].Value, OddClinician.Psypact!, OddClinician.Privileges[0].Value, OddClinician.Registrations[0].Value, OddClinician.Exceptions[0].Value,
        OddClinician.AdverseActions[0].Value, OddClinician.AlternativePrograms[0].Value, OddClinician.DaysUsed![0], OddClinician.BoardChecks[0].Value, OddClinician.Psypact!.EPassport[0].Value,
        OddDecision, OddDecision.Answers, .. OddDecision.AllFindings(), .. OddDecision.AllFindings().SelectMany(finding => finding.Facts), .. OddDecision.StillNeeded(), .. OddDecision.ToClear().SelectMany(set => set),
        .. OddDecision.WhyNot(), .. OddDecision.WhyNot().SelectMany(finding => finding.Reasons), .. LicensureRulebook.Default.Judge(Apit.With(client: _ => OddClient)).ToConfirm(),
        OddMatrix, .. OddMatrix.WhatWouldCover(), .. OddMatrix.ChangesOf(0, 0), OddMatrix.Judge(0, 0),
    ];

    [Fact]
    public void Nothing_that_is_known_of_a_person_is_printed() =>
        AboutAPerson().Select(about => about.ToString()!).Distinct().SelectMany(text => Odd.Where(text.Contains).Select(odd => $"'{odd}' in '{text}'")).ShouldBeEmpty();

    [Fact]
    public void What_is_to_be_confirmed_does_not_tell_where_the_client_is() =>
        LicensureRulebook.Default.Judge(Apit.With(client: _ => OddClient)).ToConfirm().Single().ToString().ShouldBe("Confirmation with its commission");

    [Fact]
    public void A_record_prints_its_type_and_an_opaque_id_or_a_place()
    {
        OddClinician.ToString().ShouldBe("Clinician k-1");
        OddClient.ToString().ShouldBe("Client m-1");
        OddPractice.ToString().ShouldBe("Practice k-1 m-1");
        default(Practice).ToString().ShouldBe("Practice  ");
        OddClinician.Licenses[0].Value.ToString().ShouldBe("License AK");
        OddClinician.Privileges[0].Value.ToString().ShouldBe("Privilege Counseling HI");
        OddClinician.Registrations[0].Value.ToString().ShouldBe("Registration HI");
        OddClinician.Exceptions[0].Value.ToString().ShouldBe("ExceptionRecord HI");
        OddClinician.DaysUsed![0].ToString().ShouldBe("DaysUsed HI");
        OddClinician.BoardChecks[0].Value.ToString().ShouldBe("BoardCheck HI");
        OddClinician.Psypact!.ToString().ShouldBe("PsypactCertificates");
        OddClinician.Psypact.EPassport[0].Value.ToString().ShouldBe("Certificate");
        OddClinician.AdverseActions[0].Value.ToString().ShouldBe("AdverseAction");
        OddClinician.AlternativePrograms[0].Value.ToString().ShouldBe("AlternativeProgram");
    }

    [Fact]
    public void One_of_everything_that_is_about_a_person_was_tried()
    {
        var tried = AboutAPerson().Select(about => about.GetType()).ToHashSet();

        // What licensure offers and is about no person: the law's data, names of choices, rules and their page.
        Type[] aboutNobody =
        [
            typeof(Jurisdictions), typeof(LicensureData), typeof(DataPack), typeof(DataPackException), typeof(DataPin), typeof(PackVersion), typeof(JurisdictionData), typeof(CompactTable),
            typeof(CompactEntry), typeof(CompactInfo), typeof(CompactAnswer), typeof(UncertainWindow), typeof(DataCheck), typeof(DataSource), typeof(StateRoute), typeof(RouteLimit), typeof(RouteAnswer),
            typeof(CompactDifference), typeof(DataComparison), typeof(DataDifference), typeof(RouteDifference), typeof(JurisdictionMap), typeof(MatrixPicture),
            typeof(PracticeCodes), typeof(PracticeFacts), typeof(Authority), typeof(Bases), typeof(Diligence), typeof(Whereabouts), typeof(Sources), typeof(LicensureRulebook), typeof(BasesOfAuthority), typeof(UnknownWords),
        ];
        typeof(Practice).Assembly.GetExportedTypes().Where(type => !type.IsEnum).Except(aboutNobody).Except(tried).ShouldBeEmpty();
    }

    public static TheoryData<string> Mistakes => [.. Mistaken.Keys];

    private static Dictionary<string, Action> Mistaken { get; } = new()
    {
        ["no clinician"] = () => _ = new Practice(null!, OddClient, OddDay, null, Invented.World),
        ["no client"] = () => _ = new Practice(OddClinician, null!, OddDay, null, Invented.World),
        ["no data"] = () => _ = new Practice(OddClinician, OddClient, OddDay, null, null!),
        ["no client counted"] = () => _ = OddPractice with { Encounters = -7391 },
        ["no list of earlier sessions"] = () => _ = OddPractice with { EarlierSessions = null! },
        ["days out of order"] = () => AuthorityMatrix.Of([OddClinician], [OddClient], [Day, OddDay], null, Invented.World),
        ["a client that is null"] = () => AuthorityMatrix.Of([OddClinician], [OddClient, null!], [OddDay], null, Invented.World),
        ["an override of a rule that admits none"] = () => LicensureRulebook.Default.Judge(OddPractice, OddDay, [new("licensure/no-adverse-action", "Zebulon Quackenbush", OddDay, "likes a penguin, 7391")]),
        ["a jurisdiction that is none"] = () => LicensureData.Current.AnswerOf(Compact.Psypact, (Jurisdiction)7391, OddDay),
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_callers_mistake_throws_without_a_word_about_the_person(string mistake)
    {
        var exception = Should.Throw<ArgumentException>(Mistaken[mistake]);

        for (Exception? cause = exception; cause is not null; cause = cause.InnerException) Odd.Where(cause.Message.Contains).ShouldBeEmpty(cause.Message);
    }

    [Fact]
    public void A_fact_that_cannot_be_read_is_named_without_its_answer()
    {
        var decision = LicensureRulebook.Default.Judge(OddPractice.With(clinician => clinician with { Profession = (Profession)7391 }));

        decision.Outcome.ShouldNotBe(Outcome.Clear);
        decision.Errors.Select(error => error.Fact).ShouldContain("profession");
        decision.Errors.Select(error => error.Fact).ShouldContain("registration-route");
        decision.Errors.Select(error => error.ToString()).SelectMany(text => Odd.Where(text.Contains)).ShouldBeEmpty();
    }
}

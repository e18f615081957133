using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Reads one candidate; only the id is required.</summary>
internal static class CandidateInput
{
    private static readonly Group NoGroup = new() { Id = "", Format = GroupFormat.Online };

    /// <param name="input">The object.</param>
    /// <param name="group">The group the candidate would join.</param>
    /// <param name="asOf">The as-of date: what is known on it cannot have happened later.</param>
    /// <returns>Null, with faults, when there is no id.</returns>
    public static Candidate? Read(InputObject input, GroupInput? group, LocalDate? asOf)
    {
        var id = input.Id("id");
        var candidate = new Candidate
        {
            Id = id ?? "",
            Group = group?.Group ?? NoGroup,
            AcuteCrisis = input.YesNo("acuteCrisis"),
            EasilyDysregulated = input.YesNo("easilyDysregulated"),
            DepressionSeverity = input.Choice("depressionSeverity", CandidateCodes.DepressionSeverities),
            SuicidalIdeation = input.YesNo("suicidalIdeation"),
            SuicideRiskAssessment = input.Object("suicideRiskAssessment", risk => ReadRisk(risk, asOf)),
            DangerToOthers = input.YesNo("dangerToOthers"),
            Phq9 = input.Questionnaire("phq9", Phq9.Form, (on, items) => new Phq9(on, items), asOf),
            Phq2 = input.Questionnaire("phq2", Phq2.Form, (on, items) => new Phq2(on, items), asOf),
            Gad7 = input.Questionnaire("gad7", Gad7.Form, (on, items) => new Gad7(on, items), asOf),
            Columbia = input.Object("columbia", columbia => InstrumentInput.ReadColumbia(columbia, asOf)),
            Asq = input.Object("asq", asq => InstrumentInput.ReadAsq(asq, asOf)),
            Pcl5 = input.Questionnaire("pcl5", Pcl5.Form, (on, items) => new Pcl5(on, items), asOf),
            Spin = input.Questionnaire("spin", Spin.Form, (on, items) => new Spin(on, items), asOf),
            MiniSpin = input.Questionnaire("miniSpin", MiniSpin.Form, (on, items) => new MiniSpin(on, items), asOf),
            Des2 = input.Questionnaire("des2", Des2.Form, (on, items) => new Des2(on, items), asOf),
            MsiBpd = input.Questionnaire("msiBpd", MsiBpd.Form, (on, items) => new MsiBpd(on, items), asOf),
            Who5 = input.Questionnaire("who5", Who5.Form, (on, items) => new Who5(on, items), asOf),
            Ders16 = input.Questionnaire("ders16", Ders16.Form, (on, items) => new Ders16(on, items), asOf),
            CrisisPlan = input.YesNo("crisisPlan"),
            EmergencyContact = input.YesNo("emergencyContact"),
            Location = input.WhereaboutsCode(),
            LocalEmergencyServices = input.YesNo("localEmergencyServices"),
            SupportNeedMinutes = input.Number("supportNeedMinutes", 0, Group.MostMinutes),
            FitAssessment = input.Object("fitAssessment", fit => ReadFit(fit, asOf)),
            IndividualMeeting = input.YesNo("individualMeeting"),
            PrivacyAndSpacePrepared = input.YesNo("privacyAndSpacePrepared"),
            PresentingProblems = input.Texts("presentingProblems"),
            Relationships = input.Objects("relationships", relationship => ReadRelationship(relationship, group)),
            IdentityVerified = input.YesNo("identityVerified"),
            Consents = input.Objects("consents", consent => ReadConsent(consent, asOf)),
            Technology = input.Object("technology", ReadTechnology),
            PrivateSpace = input.YesNo("privateSpace"),
            Network = input.Choice("network", CandidateCodes.Networks),
            AgreedGoals = input.Count("agreedGoals", 0, CandidateFacts.AgreedGoals.Most),
            AgreesOnTasks = input.YesNo("agreesOnTasks"),
            ExpectedAttendancePercent = input.Count("expectedAttendancePercent", 0, CandidateFacts.ExpectedAttendance.Most),
            DigitalConfidence = input.Choice("digitalConfidence", CandidateCodes.DigitalConfidences),
            ReasonsForOnline = input.Codes("reasonsForOnline", CandidateCodes.ReasonsForOnline),
            Ambivalent = input.YesNo("ambivalent"),
            InPersonOutcome = input.Choice("inPersonOutcome", Names.Outcomes),
            IntimacyProblems = input.YesNo("intimacyProblems"),
            InsufficientInPersonProgress = input.YesNo("insufficientInPersonProgress"),
            LateOrAloofInPerson = input.YesNo("lateOrAloofInPerson"),
            Attachment = input.Choice("attachment", CandidateCodes.AttachmentStyles),
            DissociativeSymptoms = input.YesNo("dissociativeSymptoms"),
            SocialAnxiety = input.YesNo("socialAnxiety"),
            BorderlinePersonality = input.YesNo("borderlinePersonality"),
        };
        return id is null ? null : candidate;
    }

    private static SuicideRiskAssessment? ReadRisk(InputObject input, LocalDate? asOf)
    {
        var on = input.RequiredDay("on", asOf);
        var risk = input.Choice("risk", CandidateCodes.SuicideRisks);
        return on is { } day ? new(day, risk) : null;
    }

    private static FitAssessment? ReadFit(InputObject input, LocalDate? asOf)
    {
        var on = input.RequiredDay("on", asOf);
        var goal = input.YesNo("goal");
        var dynamics = input.YesNo("dynamics");
        return on is { } day ? new(day, goal, dynamics) : null;
    }

    private static Relationship? ReadRelationship(InputObject input, GroupInput? group)
    {
        var member = input.Id("member");
        if (member is not null && group?.Members is { } members && !members.Contains(member)) input.Refuse("member", "one of the group's members");
        var kind = input.RequiredChoice("kind", CandidateCodes.RelationshipKinds);
        return member is not null && kind is { } known ? new(member, known) : null;
    }

    private static Consent? ReadConsent(InputObject input, LocalDate? asOf)
    {
        var kind = input.RequiredChoice("kind", CandidateCodes.ConsentKinds);
        var on = input.RequiredDay("on", asOf);
        var currentVersion = input.YesNo("currentVersion");
        var covers = input.Codes("covers", CandidateCodes.ConsentTopics);
        return kind is { } known && on is { } day ? new() { Kind = known, On = day, CurrentVersion = currentVersion, Covers = covers } : null;
    }

    private static Technology ReadTechnology(InputObject input) =>
        new(input.YesNo("device"), input.YesNo("connection"), input.YesNo("camera"), input.YesNo("sound"));
}

using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Reads one candidate; only the id is required.</summary>
internal static class CandidateInput
{
    private static readonly Group NoGroup = new() { Id = InputObject.NoId, Format = MeetingFormat.Online };

    /// <param name="input">The object.</param>
    /// <param name="group">The group the candidate would join.</param>
    /// <param name="asOf">The as-of date: what is known on it cannot have happened later.</param>
    /// <returns>Null, with faults, when there is no id.</returns>
    public static Candidate? Read(InputObject input, GroupInput? group, LocalDate? asOf)
    {
        var id = input.Id("id");
        var candidate = new Candidate
        {
            Id = id ?? InputObject.NoId,
            Group = group?.Group ?? NoGroup,
            AcuteCrisis = input.YesNoStatements("acuteCrisis", asOf),
            EasilyDysregulated = input.YesNoStatements("easilyDysregulated", asOf),
            DepressionSeverity = input.ChoiceStatements("depressionSeverity", CandidateCodes.DepressionSeverities, asOf),
            SuicidalIdeation = input.YesNoStatements("suicidalIdeation", asOf),
            SuicideRiskAssessment = input.FormStatements("suicideRiskAssessment", risk => ReadRisk(risk, asOf)),
            DangerToOthers = input.YesNoStatements("dangerToOthers", asOf),
            Phq9 = input.Questionnaire("phq9", Phq9.Form, (on, items) => new Phq9(on, items), asOf),
            Phq2 = input.Questionnaire("phq2", Phq2.Form, (on, items) => new Phq2(on, items), asOf),
            Gad7 = input.Questionnaire("gad7", Gad7.Form, (on, items) => new Gad7(on, items), asOf),
            Columbia = input.FormStatements("columbia", columbia => InstrumentInput.ReadColumbia(columbia, asOf)),
            Asq = input.FormStatements("asq", asq => InstrumentInput.ReadAsq(asq, asOf)),
            Pcl5 = input.Questionnaire("pcl5", Pcl5.Form, (on, items) => new Pcl5(on, items), asOf),
            Spin = input.Questionnaire("spin", Spin.Form, (on, items) => new Spin(on, items), asOf),
            MiniSpin = input.Questionnaire("miniSpin", MiniSpin.Form, (on, items) => new MiniSpin(on, items), asOf),
            Des2 = input.Questionnaire("des2", Des2.Form, (on, items) => new Des2(on, items), asOf),
            MsiBpd = input.Questionnaire("msiBpd", MsiBpd.Form, (on, items) => new MsiBpd(on, items), asOf),
            Who5 = input.Questionnaire("who5", Who5.Form, (on, items) => new Who5(on, items), asOf),
            Ders16 = input.Questionnaire("ders16", Ders16.Form, (on, items) => new Ders16(on, items), asOf),
            CrisisPlan = input.YesNoStatements("crisisPlan", asOf),
            EmergencyContact = input.YesNoStatements("emergencyContact", asOf),
            Location = input.Location(),
            LocalEmergencyServices = input.YesNoStatements("localEmergencyServices", asOf),
            SupportNeedMinutes = input.Number("supportNeedMinutes", 0, Group.MostMinutes),
            FitAssessment = input.FormStatements("fitAssessment", fit => ReadFit(fit, asOf)),
            IndividualMeeting = input.YesNoStatements("individualMeeting", asOf),
            PrivacyAndSpacePrepared = input.YesNoStatements("privacyAndSpacePrepared", asOf),
            PresentingProblems = input.Texts("presentingProblems"),
            Relationships = input.Objects("relationships", relationship => ReadRelationship(relationship, group)),
            IdentityVerified = input.YesNoStatements("identityVerified", asOf),
            Consents = input.FormStatements("consents", consent => ReadConsent(consent, asOf)),
            Technology = input.CheckStatements("technology", ReadTechnology, asOf),
            PrivateSpace = input.YesNoStatements("privateSpace", asOf),
            Network = input.ChoiceStatements("network", CandidateCodes.Networks, asOf),
            AgreedGoals = input.CountStatements("agreedGoals", asOf),
            AgreesOnTasks = input.YesNoStatements("agreesOnTasks", asOf),
            ExpectedAttendancePercent = input.CountStatements("expectedAttendancePercent", asOf),
            DigitalConfidence = input.ChoiceStatements("digitalConfidence", CandidateCodes.DigitalConfidences, asOf),
            ReasonsForOnline = input.Codes("reasonsForOnline", CandidateCodes.ReasonsForOnline),
            Ambivalent = input.YesNoStatements("ambivalent", asOf),
            InPersonOutcome = input.Choice("inPersonOutcome", OutcomeNames.All),
            IntimacyProblems = input.YesNoStatements("intimacyProblems", asOf),
            InsufficientInPersonProgress = input.YesNoStatements("insufficientInPersonProgress", asOf),
            LateOrAloofInPerson = input.YesNoStatements("lateOrAloofInPerson", asOf),
            Attachment = input.ChoiceStatements("attachment", CandidateCodes.AttachmentStyles, asOf),
            DissociativeSymptoms = input.YesNoStatements("dissociativeSymptoms", asOf),
            SocialAnxiety = input.YesNoStatements("socialAnxiety", asOf),
            BorderlinePersonality = input.YesNoStatements("borderlinePersonality", asOf),
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

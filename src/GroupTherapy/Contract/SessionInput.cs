using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>Reads a session as it is prepared and as it begins; only the id is required.</summary>
internal static class SessionInput
{
    /// <returns>Null, with faults, when there is no id.</returns>
    public static Session? Read(InputObject input)
    {
        var id = input.Id("id");
        var session = new Session
        {
            Id = id ?? InputObject.NoId,
            Number = input.Count("number", 1, SessionFacts.Number.Most),
            Platform = input.Object("platform", ReadPlatform),
            ApprovedPlatforms = input.ObjectsOnce("approvedPlatforms", "edition", "an edition that is not approved twice: the approval that covers the day", ReadApproval, approval => (approval.Name, approval.Edition)),
            HasAgreement = input.YesNo("hasBusinessAssociateAgreement"),
            Agreement = input.Object("businessAssociateAgreement", ReadAgreement),
            PublicFacing = input.YesNo("publicFacing"),
            Channels = input.Objects("channels", ReadChannel),
            Controls = input.Codes("controls", SessionCodes.Controls),
            OnlineRisksReviewed = input.YesNo("onlineRisksReviewed"),
            RecordsOn = input.Codes("recordsOn", SessionCodes.Records),
            RetentionPolicy = input.YesNo("retentionPolicy"),
            Facilitators = input.IdsOnce("facilitators"),
            FacilitatorsThroughPlatform = input.YesNo("facilitatorsThroughPlatform"),
            Members = input.ObjectsById("members", "member", ReadMember, member => member.Id),
            Authorities = input.ObjectsOnce("authorities", "member", "a member of whom this facilitator's authority there is not said twice", ReadAuthority, authority => (authority.Facilitator, authority.Member, authority.Location)),
            CameraPolicy = input.Choice("cameraPolicy", SessionCodes.CameraPolicies),
            SubstanceUseTheme = input.YesNo("substanceUseTheme"),
            SubstanceUseHandling = input.Codes("substanceUseHandling", SessionCodes.SubstanceUseHandling),
        };
        var planned = input.Object("plan", plan => ReadPlan(plan, session)) ?? session;
        return id is null ? null : planned;
    }

    private static Session ReadPlan(InputObject input, Session session) => session with
    {
        Structured = input.YesNo("structured"),
        Goals = input.Listed("goals", "goal", SessionFacts.Goals.Most),
        AgendaSent = input.YesNo("agendaSent"),
        AgendaProtected = input.YesNo("agendaProtected"),
        AgendaTopics = input.Codes("agendaTopics", SessionCodes.AgendaTopics),
        PrivacyProtocol = input.YesNo("privacyProtocol"),
        HomeworkGiven = input.YesNo("homeworkGiven"),
        HomeworkReviewed = input.YesNo("homeworkReviewed"),
        DistractionsCleared = input.Codes("distractionsCleared", SessionCodes.Distractions),
    };

    private static Platform? ReadPlatform(InputObject input)
    {
        var name = input.RequiredText("name");
        var edition = input.Text("edition");
        return name is null ? null : new(name, edition);
    }

    private static PlatformApproval? ReadApproval(InputObject input)
    {
        var (name, edition) = (input.RequiredText("name"), input.RequiredText("edition"));
        var (from, until) = input.RequiredPeriod();
        return name is not null && edition is not null && from is { } first ? new(name, edition, first, until) : null;
    }

    private static BusinessAssociateAgreement? ReadAgreement(InputObject input)
    {
        var (from, until) = input.RequiredPeriod();
        return from is { } first ? new(first, until) : null;
    }

    private static Channel? ReadChannel(InputObject input)
    {
        var kind = input.RequiredChoice("kind", SessionCodes.Channels);
        var encrypted = input.YesNo("encrypted");
        return kind is { } known ? new(known, encrypted) : null;
    }

    private static PresentMember? ReadMember(InputObject input)
    {
        var id = input.Id("id");
        var member = new PresentMember
        {
            Id = id ?? InputObject.NoId,
            ThroughPlatform = input.YesNo("throughPlatform"),
            IdentityRechecked = input.YesNo("identityRechecked"),
            Location = input.Location(),
            AddressTaken = input.YesNo("addressTaken"),
            EmergencyNumberResolved = input.YesNo("emergencyNumberResolved"),
            PrivateSpaceAttested = input.YesNo("privateSpaceAttested"),
            CameraOn = input.YesNo("cameraOn"),
            CameraOffAgreed = input.YesNo("cameraOffAgreed"),
            ConsentsToRecords = input.Codes("consentsToRecords", SessionCodes.Records),
        };
        return id is null ? null : member;
    }

    private static Authority? ReadAuthority(InputObject input)
    {
        var (facilitator, member) = (input.Id("facilitator"), input.Id("member"));
        var location = input.RequiredLocation();
        var outcome = input.RequiredChoice("outcome", OutcomeNames.All);
        return facilitator is not null && member is not null && location.IsKnown && outcome is { } found
            ? new() { Facilitator = facilitator, Member = member, Location = location, Outcome = found }
            : null;
    }
}

namespace GroupTherapy.Cohorts;

/// <summary>Sessions to begin a test with, before and after: everything is known and nothing stands against them.</summary>
internal static class Rooms
{
    /// <summary>Clear to begin: the second session, two facilitators, three members.</summary>
    public static Session Ready { get; } = ReadyOn(Judging.Day);

    /// <summary>Only the id.</summary>
    public static Session UnknownSession { get; } = new() { Id = "s-2" };

    /// <summary>Clear to close.</summary>
    public static SessionClose Closed { get; } = new()
    {
        Id = "s-1",
        ClosedAt = At(19, 0),
        Members = [Attended("m-1"), Attended("m-2"), Attended("m-3")],
        Facilitators = [new("f-1", true), new("f-2", true)],
        SupportDocumented = true,
        InterventionDocumented = true,
        Incidents = [],
        HarmNoticed = true,
        HarmAddressed = true,
        RepeatedDynamicsNoticed = true,
        RepeatedDynamicsAddressed = true,
        RuptureNoticed = true,
        RuptureRepaired = true,
        CaseMaterialTaken = true,
        CaseMaterialDeidentified = true,
        CaseMaterialConsented = true,
        Cohesion = new(Judging.Day, false, false),
    };

    /// <summary>Only the id.</summary>
    public static SessionClose UnknownClose { get; } = new() { Id = "s-2" };

    public static Session ReadyOn(LocalDate day) => new()
    {
        Id = "s-1",
        Number = 2,
        Platform = new("Meetly", "Health"),
        ApprovedPlatforms = [new("Meetly", "Health", day), new("Meetly", "Classroom", day), new("Talkroom", "Health", day)],
        Agreement = new(day),
        PublicFacing = false,
        Channels = [new(ChannelKind.Video, true), new(ChannelKind.Mail, true)],
        Controls = SessionCodes.Controls,
        OnlineRisksReviewed = true,
        RecordsOn = [],
        RetentionPolicy = false,
        Facilitators = ["f-1", "f-2"],
        FacilitatorsThroughPlatform = true,
        Members = [Present("m-1"), Present("m-2"), Present("m-3")],
        Authorities = [.. new[] { "f-1", "f-2" }.SelectMany(facilitator => new[] { "m-1", "m-2", "m-3" }.Select(member => Authority(facilitator, member)))],
        CameraPolicy = CameraPolicy.On,
        Structured = true,
        Goals = 1,
        AgendaSent = true,
        AgendaProtected = true,
        AgendaTopics = SessionCodes.AgendaTopics,
        PrivacyProtocol = true,
        HomeworkGiven = true,
        HomeworkReviewed = true,
        DistractionsCleared = SessionCodes.Distractions,
        SubstanceUseTheme = true,
        SubstanceUseHandling = SessionCodes.SubstanceUseHandling,
    };

    public static PresentMember Present(string id) => new()
    {
        Id = id,
        ThroughPlatform = true,
        IdentityRechecked = true,
        Location = Jurisdiction.CO,
        AddressTaken = true,
        EmergencyNumberResolved = true,
        PrivateSpaceAttested = true,
        CameraOn = true,
        CameraOffAgreed = false,
        ConsentsToRecords = [],
    };

    public static AttendedMember Attended(string id) => new() { Id = id, SupportSeconds = 420, Supported = true, WellBeingChecked = true };

    public static Authority Authority(string facilitator, string member, Outcome outcome = Outcome.Clear, Location? location = null) =>
        new() { Facilitator = facilitator, Member = member, Location = location ?? Jurisdiction.CO, Outcome = outcome };

    /// <summary>The session with its second member other than it was.</summary>
    public static Session WithSecond(this Session session, Func<PresentMember, PresentMember> change) =>
        session with { Members = [session.Members![0], change(session.Members[1]), .. session.Members.Skip(2)] };

    /// <inheritdoc cref="WithSecond(Session, Func{PresentMember, PresentMember})"/>
    public static SessionClose WithSecond(this SessionClose close, Func<AttendedMember, AttendedMember> change) =>
        close with { Members = [close.Members![0], change(close.Members[1]), .. close.Members.Skip(2)] };

    /// <summary>The session with the second facilitator's authority for the third member other than it was; null takes it away.</summary>
    public static Session WithAuthority(this Session session, Outcome? outcome) => session with
    {
        Authorities =
        [
            .. session.Authorities!.Where(authority => (authority.Facilitator, authority.Member) != ("f-2", "m-3")),
            .. outcome is { } known ? new[] { Authority("f-2", "m-3", known) } : [],
        ],
    };

    /// <summary>A session in which one incident happened and nothing was done yet.</summary>
    public static SessionClose WithIncident(this SessionClose close, IncidentKind kind, bool? verified, params IncidentResponse[] responses) => close with
    {
        Incidents = [new() { Id = "i-1", Kind = kind, Members = ["m-2"], PersonVerified = verified, At = At(18, 10), Responses = [.. responses.Select(response => new RecordedResponse(response, At(18, 20)))] }],
    };

    /// <summary>A local time on the day of the session.</summary>
    public static LocalDateTime At(int hour, int minute) => Judging.Day.At(new LocalTime(hour, minute));
}

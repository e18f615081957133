using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <content>Reading: whole documents from streams, and single subjects from bytes, such as a column of a database has.</content>
public sealed partial class GroupTherapyJson
{
    /// <summary>Reads who is to be screened: <c>{"asOf", "group", "candidates"}</c>.</summary>
    /// <inheritdoc cref="Screen"/>
    /// <returns>The candidates, and by whom they are judged.</returns>
    public Referral ReadReferral(Stream input, LocalDate? on = null) => JsonInput.Read(input, root => ReferralInput.Read(root, on, Reviewer));

    /// <inheritdoc cref="ReadReferral"/>
    public Task<Referral> ReadReferralAsync(Stream input, LocalDate? on = null, CancellationToken cancellationToken = default) =>
        JsonInput.ReadAsync(input, root => ReferralInput.Read(root, on, Reviewer), cancellationToken);

    /// <summary>Reads who would join: <c>{"asOf", "group", "cohort", "facilitators", "candidates"}</c>.</summary>
    /// <inheritdoc cref="ReadReferral"/>
    public Referral ReadAdmissions(Stream input, LocalDate? on = null) => JsonInput.Read(input, root => AdmissionInput.Read(root, on, Reviewer));

    /// <inheritdoc cref="ReadAdmissions"/>
    public Task<Referral> ReadAdmissionsAsync(Stream input, LocalDate? on = null, CancellationToken cancellationToken = default) =>
        JsonInput.ReadAsync(input, root => AdmissionInput.Read(root, on, Reviewer), cancellationToken);

    /// <summary>Reads what is the same for everyone who would join, <c>{"asOf", "group", "cohort", "facilitators"}</c>, to read the candidates one by one.</summary>
    /// <inheritdoc cref="ReadReferral"/>
    /// <exception cref="InputException">The document has faults; candidates in it are one.</exception>
    public JsonAdmissions OpenAdmissions(Stream input, LocalDate? on = null) => new(JsonInput.Read(input, root => AdmissionInput.ReadDesk(root, on, Reviewer)));

    /// <summary>Reads who would lead for whom: <c>{"asOf", "modality", "clinicians", "clients"}</c>.</summary>
    /// <inheritdoc cref="ReadReferral"/>
    /// <returns>What is asked, and the day as of which it is asked.</returns>
    public (Leadership Leadership, LocalDate AsOf) ReadLeadership(Stream input, LocalDate? on = null) => JsonInput.Read(input, root => LeadershipInput.Read(root, on)).ToValueTuple();

    /// <inheritdoc cref="ReadLeadership"/>
    public async Task<(Leadership Leadership, LocalDate AsOf)> ReadLeadershipAsync(Stream input, LocalDate? on = null, CancellationToken cancellationToken = default) =>
        (await JsonInput.ReadAsync(input, root => LeadershipInput.Read(root, on), cancellationToken).ConfigureAwait(false)).ToValueTuple();

    /// <summary>Reads a session: <c>{"asOf", "group", "session", "clinicians", "support", "close"}</c>.</summary>
    /// <inheritdoc cref="ReadLeadership"/>
    public (Meeting Meeting, LocalDate AsOf) ReadMeeting(Stream input, LocalDate? on = null) => JsonInput.Read(input, root => MeetingInput.Read(root, on)).ToValueTuple();

    /// <inheritdoc cref="ReadMeeting"/>
    public async Task<(Meeting Meeting, LocalDate AsOf)> ReadMeetingAsync(Stream input, LocalDate? on = null, CancellationToken cancellationToken = default) =>
        (await JsonInput.ReadAsync(input, root => MeetingInput.Read(root, on), cancellationToken).ConfigureAwait(false)).ToValueTuple();

    /// <summary>Reads whose time is to be shared: <c>{"sessionMinutes", "fixedMinutes", "minimumMinutes", "members"}</c>.</summary>
    /// <param name="input">The document.</param>
    /// <param name="begins">Whether the session is yet to begin, so that nobody can have been given anything.</param>
    /// <exception cref="InputException">The document has faults.</exception>
    public SupportedSession ReadSupport(Stream input, bool begins = false) => JsonInput.Read(input, root => SupportInput.Read(root, begins));

    /// <inheritdoc cref="ReadSupport"/>
    public Task<SupportedSession> ReadSupportAsync(Stream input, bool begins = false, CancellationToken cancellationToken = default) =>
        JsonInput.ReadAsync(input, root => SupportInput.Read(root, begins), cancellationToken);

    /// <summary>Reads one group, as it stands in a referral; its policies are for whole documents.</summary>
    /// <exception cref="InputException">It has faults.</exception>
    public Group ReadGroup(ReadOnlyMemory<byte> json) => JsonInput.Read(json, root => GroupInput.Read(root, Reviewer)?.Group);

    /// <summary>Reads one candidate, as it stands in a referral, without overrides.</summary>
    /// <param name="json">The candidate.</param>
    /// <param name="group">The group the candidate would join.</param>
    /// <param name="asOf">The day as of which is judged: nothing that was answered or signed is later.</param>
    /// <exception cref="InputException">It has faults.</exception>
    public Candidate ReadCandidate(ReadOnlyMemory<byte> json, Group group, LocalDate asOf)
    {
        if (group is null) throw new ArgumentNullException(nameof(group));
        return JsonInput.Read(json, root => CandidateInput.Read(root, new(group, null, Reviewer), asOf));
    }

    /// <summary>Reads one cohort with its history.</summary>
    /// <param name="json">The cohort.</param>
    /// <param name="format">How the group meets: the size of a cohort that declares none follows from it.</param>
    /// <param name="asOf">The day as of which is judged: nothing of the history is later.</param>
    /// <exception cref="InputException">It has faults.</exception>
    public Cohort ReadCohort(ReadOnlyMemory<byte> json, MeetingFormat format, LocalDate asOf) => JsonInput.Read(json, root => CohortInput.Read(root, Reviewer.PolicyOfCohorts(format), asOf));

    /// <summary>Reads one clinician.</summary>
    /// <exception cref="InputException">It has faults.</exception>
    public Clinician ReadClinician(ReadOnlyMemory<byte> json) => JsonInput.Read(json, ClinicianInput.Read);

    /// <summary>Reads one client.</summary>
    /// <exception cref="InputException">It has faults.</exception>
    public Client ReadClient(ReadOnlyMemory<byte> json) => JsonInput.Read(json, ClientInput.Read);

    /// <summary>Reads one group as it is planned.</summary>
    /// <exception cref="InputException">It has faults.</exception>
    public GroupDesign ReadDesign(ReadOnlyMemory<byte> json) => JsonInput.Read(json, GroupDesignInput.Read);

    /// <summary>Reads one session as it is prepared and as it begins.</summary>
    /// <exception cref="InputException">It has faults.</exception>
    public Session ReadSession(ReadOnlyMemory<byte> json) => JsonInput.Read(json, SessionInput.Read);

    /// <summary>Reads one session as it ends.</summary>
    /// <param name="json">The close.</param>
    /// <param name="session">The session's id.</param>
    /// <param name="asOf">The day of the session.</param>
    /// <exception cref="InputException">It has faults.</exception>
    public SessionClose ReadClose(ReadOnlyMemory<byte> json, string session, LocalDate asOf) => JsonInput.Read(json, root => SessionCloseInput.Read(root, session, asOf));
}

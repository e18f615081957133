namespace GroupTherapy.Cohorts;

/// <summary>One session of an online group, as it is prepared and as it begins.</summary>
/// <remarks>
/// Only the id is required. Whatever else is null is unknown, which is not "no"; an empty list says that there is known to be
/// none. The session's day is the as-of date of the decision. What is asked of each member stays open until members are there.
/// </remarks>
public sealed record Session
{
    /// <summary>An opaque id of the host's choosing.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>Which session of the group it is, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number below 1.</exception>
    public int? Number { get; init => field = value is < 1 ? throw new ArgumentOutOfRangeException(nameof(value), "Sessions are numbered from 1.") : value; }

    /// <summary>What the session is held on.</summary>
    public Platform? Platform { get; init; }

    /// <summary>The practice's list of approved platforms, each edition once.</summary>
    /// <exception cref="ArgumentException">An entry is null, or an edition is listed twice: give the approval that covers the session's day.</exception>
    public IReadOnlyList<PlatformApproval>? ApprovedPlatforms { get; init => field = ValueList.OnceEach(value, approval => approval.Platform, nameof(value)); }

    /// <summary>Whether the practice has a business associate agreement with the platform's vendor; not needed where <see cref="Agreement"/> is given.</summary>
    public bool? HasAgreement { get; init; }

    /// <summary>That agreement: the one that covers the session's day or, failing one, the last.</summary>
    public BusinessAssociateAgreement? Agreement { get; init; }

    /// <summary>The platform faces the public: strangers can find the session and watch.</summary>
    public bool? PublicFacing { get; init; }

    /// <summary>Every channel the group uses, each kind once or more.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public IReadOnlyList<Channel>? Channels
    {
        get;
        init
        {
            field = ValueList.Of(value, nameof(value));
            UnencryptedChannels = ValueList.Of(SessionAnswers.Unencrypted(field), nameof(value));
        }
    }

    /// <summary>The controls against misuse that are set. Names as in <see cref="SessionCodes.Controls"/>.</summary>
    public IReadOnlyList<string>? Controls { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The risks of the online setting beyond HIPAA were gone through for this group.</summary>
    public bool? OnlineRisksReviewed { get; init; }

    /// <summary>What keeps a record of the session; empty when all of it is off. Names as in <see cref="SessionCodes.Records"/>.</summary>
    public IReadOnlyList<string>? RecordsOn { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>There is a policy for how long such records are kept.</summary>
    public bool? RetentionPolicy { get; init; }

    /// <summary>The opaque ids of those who lead this session.</summary>
    /// <exception cref="ArgumentException">An entry is null or no id, or there twice.</exception>
    public IReadOnlyList<string>? Facilitators { get; init => field = ValueList.OnceEach(OpaqueId.CheckedIfGiven(value, nameof(value)), id => id, nameof(value)); }

    /// <summary>Those who lead joined through the platform itself.</summary>
    public bool? FacilitatorsThroughPlatform { get; init; }

    /// <summary>Every member who is there.</summary>
    /// <exception cref="ArgumentException">An entry is null, or a member is listed twice.</exception>
    public IReadOnlyList<PresentMember>? Members { get; init => field = ValueList.OnceEach(value, member => member.Id, nameof(value)); }

    /// <summary>What the host's licensure rulebook says of each facilitator for each member, where the member is.</summary>
    /// <exception cref="ArgumentException">An entry is null, or there twice for facilitator, member and location.</exception>
    public IReadOnlyList<Authority>? Authorities { get; init => field = ValueList.OnceEach(value, authority => (authority.Facilitator, authority.Member, authority.Location), nameof(value)); }

    /// <summary>What the group agreed about cameras.</summary>
    public CameraPolicy? CameraPolicy { get; init; }

    /// <summary>The plan of the session has a structure.</summary>
    public bool? Structured { get; init; }

    /// <summary>The number of goals the session has.</summary>
    public int? Goals { get; init; }

    /// <summary>The agenda was sent to all members beforehand.</summary>
    public bool? AgendaSent { get; init; }

    /// <summary>It was sent over an encrypted channel, or says nothing about any member.</summary>
    public bool? AgendaProtected { get; init; }

    /// <summary>What the agenda makes room for. Names as in <see cref="SessionCodes.AgendaTopics"/>.</summary>
    public IReadOnlyList<string>? AgendaTopics { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>There is a written protocol for privacy.</summary>
    public bool? PrivacyProtocol { get; init; }

    /// <summary>The plan gives homework.</summary>
    public bool? HomeworkGiven { get; init; }

    /// <summary>The plan reviews the homework of the session before.</summary>
    public bool? HomeworkReviewed { get; init; }

    /// <summary>The distractions that are out of the way. Names as in <see cref="SessionCodes.Distractions"/>.</summary>
    public IReadOnlyList<string>? DistractionsCleared { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The group is about substance use, by its name, its theme or its programme.</summary>
    public bool? SubstanceUseTheme { get; init; }

    /// <summary>How the records of such a group are handled. Names as in <see cref="SessionCodes.SubstanceUseHandling"/>.</summary>
    public IReadOnlyList<string>? SubstanceUseHandling { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The kinds of channel that are not encrypted, worked out once; null while that is unknown and none is known.</summary>
    internal IReadOnlyList<string>? UnencryptedChannels { get; private init; }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(Session)} {Id}";
}

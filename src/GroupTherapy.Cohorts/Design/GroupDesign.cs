namespace GroupTherapy.Cohorts;

/// <summary>A group as it is planned, before it starts.</summary>
/// <remarks>
/// Only the id is required. Whatever else is null is unknown, which is not "no"; an empty list says that there is known to be
/// none. It holds no member: who joins is a question of screening and admission.
/// </remarks>
public sealed record GroupDesign
{
    /// <summary>An opaque id of the host's choosing.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>Online or in person.</summary>
    public MeetingFormat? Format { get; init; }

    /// <summary>The problems the group is for, in the host's own codes.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public IReadOnlyList<string>? TargetProblems { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The group is for whatever members come with.</summary>
    public bool? GeneralPurpose { get; init; }

    /// <summary>The number of goals the group as a whole has.</summary>
    public int? GroupGoals { get; init; }

    /// <summary>Citations of evidence that the group's method helps with its problems.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public IReadOnlyList<string>? EvidenceForMethod { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>Everyone who leads the group.</summary>
    /// <exception cref="ArgumentException">An entry is null, or a facilitator is listed twice.</exception>
    public IReadOnlyList<Facilitator>? Facilitators { get; init => field = ValueList.OnceEach(value, facilitator => facilitator.Id, nameof(value)); }

    /// <summary>The rules of the group are written and given to every member.</summary>
    public bool? RulesPublished { get; init; }

    /// <summary>Together at one time, or each at a time of their own.</summary>
    public GroupTiming? Timing { get; init; }

    /// <summary>Video, voice alone, or text.</summary>
    public GroupMedium? Medium { get; init; }

    /// <summary>The obstacles of the online setting that the plan of the group answers. Names as in <see cref="DesignCodes.Obstacles"/>.</summary>
    public IReadOnlyList<string>? ObstaclesPlanned { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>What of the frame is set down. Names as in <see cref="DesignCodes.Frame"/>.</summary>
    public IReadOnlyList<string>? FrameDeclared { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>Leaders and members are there in a comparable way: all by camera, or all by voice.</summary>
    public bool? ComparablePresence { get; init; }

    /// <summary>The group met in person before and moves, or moved, online.</summary>
    public bool? MovedOnline { get; init; }

    /// <summary>What was done again, for everyone, for that move. Names as in <see cref="DesignCodes.MoveSteps"/>.</summary>
    public IReadOnlyList<string>? DoneForMove { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>There is a plan for how co-leaders talk to each other openly in the group.</summary>
    public bool? OpenTalkPlanned { get; init; }

    /// <summary>What co-leaders write to each other during a session, unseen by the group.</summary>
    public BackChannel? CoLeaderBackChannel { get; init; }

    /// <summary>There is a policy for verifying who members are.</summary>
    public bool? IdentityPolicy { get; init; }

    /// <summary>What the safety plan covers; empty when there is none. Names as in <see cref="DesignCodes.SafetyTopics"/>.</summary>
    public IReadOnlyList<string>? SafetyPlanCovers { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The number of members the group is planned for.</summary>
    public int? PlannedMembers { get; init; }

    /// <summary>The kinds of incident for which a response is agreed. Names as in <see cref="IncidentCodes.Kinds"/>.</summary>
    public IReadOnlyList<string>? ResponsesAgreedFor { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The type and the opaque id: a group's theme can tell what its members have.</summary>
    public override string ToString() => $"{nameof(GroupDesign)} {Id}";
}

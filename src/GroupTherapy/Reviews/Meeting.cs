using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>The whole question of a session: can it begin, under these clinicians, with this plan; and once it has ended, is it complete?</summary>
/// <remarks>Only the session is required. What is not given is missing, and a review that misses a part is never clear.</remarks>
public sealed record Meeting
{
    /// <summary>The session as it is prepared and as it begins.</summary>
    public required Session Session { get; init; }

    /// <summary>The group, where its design is to be judged too.</summary>
    public GroupDesign? Group { get; init; }

    /// <summary>The session as it ended; null before.</summary>
    public SessionClose? Close { get; init; }

    /// <summary>Who leads the session, with licences and certificates; each is judged for each member where the member is now. Null where the host's own <see cref="Session.Authorities"/> stand alone.</summary>
    /// <exception cref="ArgumentException">An entry is null, or two have one id.</exception>
    public IReadOnlyList<Clinician>? Facilitators
    {
        get;
        init => field = ValueList.OnceEach(value, clinician => clinician.Id, nameof(value));
    }

    /// <summary>The problems the group treats, which a clinician's competence must cover; null where none are named.</summary>
    public IReadOnlyList<string>? Problems { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The session's time, of which a plan for support is made; null where none is to be made.</summary>
    public SessionTime? Time { get; init; }

    /// <summary>What the plan must know of the members; null plans alike for everyone who is there.</summary>
    public IReadOnlyList<SupportMember>? Support { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>Whose time is to be shared; null where no time was given, or nobody is known to be there.</summary>
    internal SupportedSession? Supported
    {
        get
        {
            if (Time is not { } time) return null;
            var members = Support ?? [.. (Session.Members ?? []).Select(member => new SupportMember { Id = member.Id, IsPresent = true })];
            return members.Count > 0 ? new(time, members) : null;
        }
    }

    /// <summary>Whether the whole is asked for, and not only the decisions on what was given.</summary>
    public bool IsWhole => Facilitators is not null || Time is not null;

    /// <summary>The type and the session's opaque id.</summary>
    public override string ToString() => $"{nameof(Meeting)} {Session?.Id}";
}

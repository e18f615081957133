namespace GroupTherapy.Cohorts;

/// <summary>One session as it ends: what was given, noticed and done, as the facilitators recorded it.</summary>
/// <remarks>
/// Only the id is required. Whatever else is null is unknown, which is not "no"; an empty list says that there was known to be
/// none. What was noticed is the facilitators' word: the library records behaviour and never interprets it.
/// </remarks>
public sealed record SessionClose
{
    /// <summary>The session's opaque id.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>The local day and time at which the record is closed: responses recorded later do not count. Null counts all of them.</summary>
    public LocalDateTime? ClosedAt { get; init; }

    /// <summary>Every member who was there, if only for a part of the session.</summary>
    /// <exception cref="ArgumentException">An entry is null, or a member is listed twice.</exception>
    public IReadOnlyList<AttendedMember>? Members { get; init => field = ValueList.OnceEach(value, member => member.Id, nameof(value)); }

    /// <summary>Everyone who led; empty when no one did.</summary>
    /// <exception cref="ArgumentException">An entry is null, or a facilitator is listed twice.</exception>
    public IReadOnlyList<FacilitatorPart>? Facilitators { get; init => field = ValueList.OnceEach(value, part => part.Facilitator, nameof(value)); }

    /// <summary>The record says what support was given.</summary>
    public bool? SupportDocumented { get; init; }

    /// <summary>The record says what was done clinically.</summary>
    public bool? InterventionDocumented { get; init; }

    /// <summary>Everything that was recorded as an incident; empty when nothing was.</summary>
    /// <exception cref="ArgumentException">An entry is null, or an incident is listed twice.</exception>
    public IReadOnlyList<Incident>? Incidents { get; init => field = ValueList.OnceEach(value, incident => incident.Id, nameof(value)); }

    /// <summary>A facilitator noticed members doing one another harm.</summary>
    public bool? HarmNoticed { get; init; }

    /// <summary>It was addressed, and recorded as an incident.</summary>
    public bool? HarmAddressed { get; init; }

    /// <summary>A facilitator noticed dynamics that come back.</summary>
    public bool? RepeatedDynamicsNoticed { get; init; }

    /// <summary>They were addressed.</summary>
    public bool? RepeatedDynamicsAddressed { get; init; }

    /// <summary>A facilitator noticed a rupture in the alliance, by a mistake or otherwise.</summary>
    public bool? RuptureNoticed { get; init; }

    /// <summary>A step was made to repair it.</summary>
    public bool? RuptureRepaired { get; init; }

    /// <summary>Material from the session is to be used outside it, to teach, present or publish.</summary>
    public bool? CaseMaterialTaken { get; init; }

    /// <summary>Nobody can be recognised in that material.</summary>
    public bool? CaseMaterialDeidentified { get; init; }

    /// <summary>Every member it is about consented.</summary>
    public bool? CaseMaterialConsented { get; init; }

    /// <summary>Whether cohesion was ever measured; not needed where <see cref="Cohesion"/> is given.</summary>
    public bool? CohesionMeasured { get; init; }

    /// <summary>The last measurement of cohesion.</summary>
    public CohesionMeasurement? Cohesion { get; init; }

    /// <summary>The same record with everyone who was at the session: whoever the record leaves out is unknown in it, not absent from it.</summary>
    /// <param name="session">The session as it began.</param>
    public SessionClose Covering(Session session)
    {
        if (session is null) throw new ArgumentNullException(nameof(session));
        var (members, facilitators) = (Members, Facilitators);
        return this with
        {
            Members = members is null ? null : [.. members, .. (session.Members ?? []).Where(present => members.All(member => member.Id != present.Id)).Select(present => new AttendedMember { Id = present.Id })],
            Facilitators = facilitators is null ? null : [.. facilitators, .. (session.Facilitators ?? []).Where(id => facilitators.All(part => part.Facilitator != id)).Select(id => new FacilitatorPart(id, null))],
        };
    }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(SessionClose)} {Id}";
}

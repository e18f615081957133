using System.Globalization;

namespace GroupTherapy.Cohorts;

/// <summary>One entry of a cohort's history: what happened, on which day, why, and which override let it happen.</summary>
/// <remarks>
/// Plain data for the host to store. A history is only ever added to, and <see cref="Cohort.Replay"/> makes the same cohort of it again.
/// Two events are equal when they say the same.
/// </remarks>
public sealed record CohortEvent
{
    /// <summary>What happened.</summary>
    public required CohortEventKind Kind { get; init; }

    /// <summary>The version of the cohort it made, from 0; its place in the history.</summary>
    public required int Version { get; init; }

    /// <summary>The day it happened, not before the day of the event before it.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Why, in the words of whoever did it.</summary>
    public required string Reason { get; init; }

    /// <summary>The cohort's opaque id, when it was founded; otherwise null.</summary>
    /// <exception cref="ArgumentException">It is no id.</exception>
    public string? Cohort { get; init => field = OpaqueId.CheckedIfGiven(value, nameof(Cohort)); }

    /// <summary>The policy it was founded with; otherwise null.</summary>
    public CohortPolicy? Policy { get; init; }

    /// <summary>The opaque id of the person it concerns; null where it concerns the cohort.</summary>
    /// <exception cref="ArgumentException">It is no id.</exception>
    public string? Person { get; init => field = OpaqueId.CheckedIfGiven(value, nameof(Person)); }

    /// <summary>The member whose freed place the person took; otherwise null.</summary>
    /// <exception cref="ArgumentException">It is no id.</exception>
    public string? InPlaceOf { get; init => field = OpaqueId.CheckedIfGiven(value, nameof(InPlaceOf)); }

    /// <summary>Who came to the session, when one was held; otherwise empty.</summary>
    /// <exception cref="ArgumentException">An entry is null or no id.</exception>
    public IReadOnlyList<string> Attendees
    {
        get;
        init => field = ValueList.Of(OpaqueId.CheckedIfGiven(value, nameof(value)), nameof(value)) ?? ValueList.None<string>();
    } = ValueList.None<string>();

    /// <summary>Those who had waited longer than the person who joined, in the order of the list; otherwise empty. The reason says why they were passed over.</summary>
    /// <exception cref="ArgumentException">An entry is null or no id.</exception>
    public IReadOnlyList<string> PassedOver
    {
        get;
        init => field = ValueList.Of(OpaqueId.CheckedIfGiven(value, nameof(value)), nameof(value)) ?? ValueList.None<string>();
    } = ValueList.None<string>();

    /// <summary>The overrides without which the person would not have joined; otherwise empty.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public IReadOnlyList<Override> Overrides
    {
        get;
        init => field = ValueList.Of(value, nameof(value)) ?? ValueList.None<Override>();
    } = ValueList.None<Override>();

    /// <summary>The clinician's judgement without which the person would not have joined; otherwise null.</summary>
    public ClinicalJudgement? Judgement { get; init; }

    /// <summary>The type and the version: who and why are never printed.</summary>
    public override string ToString() => $"{nameof(CohortEvent)} {Version.ToString(CultureInfo.InvariantCulture)}";
}

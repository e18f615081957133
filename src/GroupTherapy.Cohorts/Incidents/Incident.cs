namespace GroupTherapy.Cohorts;

/// <summary>Something that happened in a session, as a facilitator recorded it, with what was done about it.</summary>
/// <remarks>
/// A record, not an interpretation: the kind is the facilitator's word, and the library adds only what that kind is to be
/// answered with. Records do not change; a further response makes the next record, see <see cref="With"/>.
/// </remarks>
public sealed record Incident
{
    /// <summary>An opaque id of the host's choosing.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>What it was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the declared kinds.</exception>
    public required IncidentKind Kind
    {
        get;
        init => field = value is >= IncidentKind.Bullying and <= IncidentKind.Other ? value : throw new ArgumentOutOfRangeException(nameof(value), "Not one of the declared kinds of incident.");
    }

    /// <summary>The opaque ids of the members it concerns; null when unknown, empty when it concerns none or all.</summary>
    /// <exception cref="ArgumentException">An entry is null or no id.</exception>
    public IReadOnlyList<string>? Members { get; init => field = ValueList.Of(OpaqueId.CheckedIfGiven(value, nameof(value)), nameof(value)); }

    /// <summary>The person who appeared was verified as someone who may be there. Only for a third party or a person in the background.</summary>
    public bool? PersonVerified { get; init; }

    /// <summary>When it happened, local day and time.</summary>
    public LocalDateTime? At { get; init; }

    /// <summary>Everything done about it; null when unknown, empty when nothing was.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public IReadOnlyList<RecordedResponse>? Responses { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The incident with one more response.</summary>
    public Incident With(RecordedResponse response) => this with { Responses = [.. Responses ?? [], response ?? throw new ArgumentNullException(nameof(response))] };

    /// <summary>The responses that this incident requires: those of its kind, without those that an unverified person alone would need.</summary>
    /// <remarks>Whoever is not known to be verified counts as unverified here: that is what is owed until it is known.</remarks>
    public IReadOnlyList<RequiredResponse> Required() =>
        [.. RequiredResponses.For(Kind).Where(required => !required.UnlessVerified || PersonVerified != true)];

    /// <summary>What is still owed at a moment: required responses that were not recorded by then. Unknown responses are owed.</summary>
    /// <param name="at">The local day and time; null counts every recorded response.</param>
    public IReadOnlyList<RequiredResponse> Owed(LocalDateTime? at = null) =>
        [.. Required().Where(required => Has(required.Response, at) != true)];

    /// <summary>The type and the opaque id: what happened is never printed.</summary>
    public override string ToString() => $"{nameof(Incident)} {Id}";

    /// <summary>Whether a response was recorded by a moment; null when responses are unknown.</summary>
    internal bool? Has(IncidentResponse response, LocalDateTime? at)
    {
        if (Responses is not { } responses) return null;
        for (var index = 0; index < responses.Count; index++)
        {
            // What was recorded as done before it happened answered something else.
            var done = responses[index].At;
            if (responses[index].Response == response && (at is not { } limit || done <= limit) && !(At is { } happened && done < happened)) return true;
        }

        return false;
    }
}

namespace GroupTherapy.Cohorts;

/// <summary>For one facilitator, which of the questions asked of each are answered no, and which are open.</summary>
/// <param name="Facilitator">The facilitator's opaque id.</param>
/// <param name="Lacking">The ids of the facts that are known to be no, in their order.</param>
/// <param name="Unanswered">The ids of the facts that are unknown, in their order.</param>
public sealed record FacilitatorDuties(string Facilitator, IReadOnlyList<string> Lacking, IReadOnlyList<string> Unanswered)
{
    /// <summary>One reading for each facilitator of the group, in their order; none when they are unknown.</summary>
    public static IReadOnlyList<FacilitatorDuties> Of(GroupDesign group) =>
        [.. (group ?? throw new ArgumentNullException(nameof(group))).Facilitators?.Select(facilitator => Of(group, facilitator)) ?? []];

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(FacilitatorDuties)} {Facilitator}";

    private static FacilitatorDuties Of(GroupDesign group, Facilitator facilitator)
    {
        var answers = GroupDesignFacts.OfEachFacilitator.Select(fact => (fact.ForAll.Id, Answer: fact.Of(group, facilitator))).ToList();
        return new(
            facilitator.Id,
            [.. answers.Where(answer => answer.Answer == false).Select(answer => answer.Id)],
            [.. answers.Where(answer => answer.Answer is null).Select(answer => answer.Id)]);
    }
}

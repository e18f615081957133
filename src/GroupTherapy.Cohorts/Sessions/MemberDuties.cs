namespace GroupTherapy.Cohorts;

/// <summary>For one member who is there, which of the questions asked of each member are answered no, and which are open.</summary>
/// <remarks>A decision speaks for all members together and names none. This reading is for the facilitator alone.</remarks>
/// <param name="Member">The member's opaque id.</param>
/// <param name="Lacking">The ids of the facts that are known to be no, in their order.</param>
/// <param name="Unanswered">The ids of the facts that are unknown, in their order.</param>
public sealed record MemberDuties(string Member, IReadOnlyList<string> Lacking, IReadOnlyList<string> Unanswered)
{
    /// <summary>Whether every question is answered yes.</summary>
    public bool AllKept => Lacking.Count == 0 && Unanswered.Count == 0;

    /// <summary>One reading for each member who is there as a session begins, in their order; none when they are unknown.</summary>
    public static IReadOnlyList<MemberDuties> Of(Session session) =>
        Of(session ?? throw new ArgumentNullException(nameof(session)), session.Members, member => member.Id, SessionFacts.OfEachMember);

    /// <summary>One reading for each member who was there when a session ends, in their order; none when they are unknown.</summary>
    public static IReadOnlyList<MemberDuties> Of(SessionClose close) =>
        Of(close ?? throw new ArgumentNullException(nameof(close)), close.Members, member => member.Id, SessionCloseFacts.OfEachMember);

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(MemberDuties)} {Member}";

    private static MemberDuties[] Of<TSubject, TMember>(TSubject subject, IReadOnlyList<TMember>? members, Func<TMember, string> id, IReadOnlyList<EachFact<TSubject, TMember>> facts) =>
    [
        .. (members ?? []).Select(member => new MemberDuties(
            id(member),
            [.. facts.Where(fact => fact.Of(subject, member) == false).Select(fact => fact.ForAll.Id)],
            [.. facts.Where(fact => fact.Of(subject, member) is null).Select(fact => fact.ForAll.Id)])),
    ];
}

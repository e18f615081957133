using static GroupTherapy.Licensure.PracticeFacts;

namespace GroupTherapy.Licensure;

/// <summary>What is to be looked after besides the authority itself.</summary>
internal static class Diligence
{
    /// <summary>The clinician's scope and training cover what the group treats.</summary>
    public static readonly Rule<Practice> ScopeAndTraining = new()
    {
        Id = "licensure/scope-and-training",
        Title = "Scope, experience and training cover the group's problems",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        AppliesWhen = ProblemsNamed.Holds,
        Requires = CompetenceCovers.Holds,
        Force = Force.Must,
        Because = "A licence is for what its holder is competent in; the duty is asked about where the host names the problems the group treats.",
        Remedy = "Let a clinician lead who is trained in the problem, or add one as a co-leader and judge that clinician too.",
        Statements = ["R056", "R057"],
    };

    /// <summary>The distant state was told.</summary>
    public static readonly Rule<Practice> DistantStateNotified = new()
    {
        Id = "licensure/distant-state-notified",
        Title = "The state was notified before work under TAP",
        Source = Sources.Psypact.At("Art. II (cc)"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = Bases.PsypactTap.Holds,
        Requires = RegistrationHeld.Is(Standing.InForce),
        Force = Force.Should,
        Because = "The thirty days are counted on notification to the distant state.",
        Remedy = "Notify the state, and record the notice with its date and reference among the registrations.",
        Reasons = ["R066"],
    };

    /// <summary>The board of the client's state was looked up.</summary>
    public static readonly Rule<Practice> BoardChecked = new()
    {
        Id = "licensure/board-checked",
        Title = "The board of the client's state was looked up",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = BoardCheckedOn.OnOrBeforeAsOf,
        Force = Force.Should,
        Because = "Only the board knows what its law says today.",
        Remedy = "Look the board up, and record the day.",
        Statements = ["R065"],
    };
}

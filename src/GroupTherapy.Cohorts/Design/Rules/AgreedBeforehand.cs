using static GroupTherapy.Cohorts.GroupDesignFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What is agreed before anyone joins.</summary>
internal static class AgreedBeforehand
{
    /// <summary>The rules are there from the start.</summary>
    public static readonly Rule<GroupDesign> RulesArePublished = new()
    {
        Id = "design/rules-published",
        Title = "The rules of the group are published",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = GroupDesignFacts.RulesPublished.Holds,
        Force = Force.Must,
        Because = "Rules that everyone knows from the start can be kept, and called on.",
        Remedy = "Write the rules and give them to every member before the first session.",
        Statements = ["R041"],
    };

    /// <summary>A policy for who is behind a name.</summary>
    public static readonly Rule<GroupDesign> HasIdentityPolicy = new()
    {
        Id = "design/identity-policy",
        Title = "There is a policy for verifying identity",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = GroupDesignFacts.IdentityPolicy.Holds,
        Force = Force.Must,
        Because = "Behind a screen anyone can claim a name; how it is checked is settled before anyone joins.",
        Remedy = "Set down how identity is verified at enrolment and checked again at each session.",
        Statements = ["R103"],
    };

    /// <summary>A plan for harm among members.</summary>
    public static readonly Rule<GroupDesign> HasSafetyPlan = new()
    {
        Id = "design/safety-plan",
        Title = "The safety plan covers harm between members and removal",
        Source = PracticeLiterature.EthicalConcerns,
        InForce = EffectivePeriod.Always,
        Requires = SafetyPlanCovers.IncludesAll("harmBetweenMembers", "removal"),
        Force = Force.Must,
        Because = "Whoever brings people together answers for their safety from one another.",
        Remedy = "Set down what is done when members harm one another, and how someone is removed.",
        Statements = ["R128"],
    };

    /// <summary>What counts as an incident, and what follows.</summary>
    public static readonly Rule<GroupDesign> AgreesOnIncidents = new()
    {
        Id = "design/incident-responses",
        Title = "A response is agreed for bullying, for violations of privacy and for any other incident",
        Source = PracticeLiterature.EthicalConcerns,
        InForce = EffectivePeriod.Always,
        Requires = ResponsesAgreedFor.IncludesAll("bullying", "privacyViolation", "other"),
        Force = Force.Must,
        Because = "What a leader has not thought of beforehand is answered late, or not at all.",
        Remedy = "Agree what is an incident and what each is answered with; bullying, violations of privacy and whatever else may come, at the least.",
        Statements = ["R126"],
    };
}

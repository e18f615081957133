using static GroupTherapy.Cohorts.SessionCloseFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What happened was met. The library records it; what behaviour means is for the facilitator to say.</summary>
internal static class IncidentsAtClose
{
    /// <summary>No incident passes without a step.</summary>
    public static readonly Rule<SessionClose> IntervenesInEach = new()
    {
        Id = "close/incidents-intervened",
        Title = "Every incident and every broken rule was met with an intervention",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = Intervened.Holds,
        Force = Force.Must,
        Because = "What is let pass becomes the rule; a leader who steps in keeps the group safe.",
        Remedy = "Step in before the session ends, and record it; what was missed is taken up and recorded as late.",
        Confidential = true,
        Statements = ["R125", "R126"],
        Reasons = ["R132"],
    };

    /// <summary>Someone behind a member.</summary>
    public static readonly Rule<SessionClose> MeetsBackgroundPersons = new()
    {
        Id = "close/background-persons",
        Title = "A person in the background is logged, answered and, unless verified, an incident of privacy too",
        Source = PracticeLiterature.Background,
        InForce = EffectivePeriod.Always,
        Requires = Condition<SessionClose>.All(BackgroundPersonLogged.Holds, BackgroundPersonAnswered.Holds, UnverifiedPersonTakenUp.Holds),
        Force = Force.Must,
        Because = "In a room no stranger could walk past without a word; on a screen it needs the word as much.",
        Remedy = "Log it, speak of it in the group, and where it is not known who it was, take it up as an incident of privacy.",
        Confidential = true,
        Statements = ["R104", "R129", "R130"],
        Reasons = ["R131", "R132"],
    };

    /// <summary>Someone who does not belong there.</summary>
    public static readonly Rule<SessionClose> RemovesThirdParties = new()
    {
        Id = "close/third-parties-removed",
        Title = "An unverified third party left or was removed",
        Source = PracticeLiterature.PrivacyConcerns,
        InForce = EffectivePeriod.Always,
        Requires = UnverifiedPersonRemoved.Holds,
        Force = Force.Must,
        Because = "Members consented to be heard by one another, and by nobody else.",
        Remedy = "Remove whoever is not verified, and do not go on until it is done.",
        Confidential = true,
        Statements = ["R104"],
        Reasons = ["R101"],
    };

    /// <summary>An animal or a sound.</summary>
    public static readonly Rule<SessionClose> AnswersTheBackground = new()
    {
        Id = "close/background-answered",
        Title = "Animals and sounds in the background were not ignored",
        Source = PracticeLiterature.Background,
        InForce = EffectivePeriod.Always,
        Requires = SessionCloseFacts.BackgroundAnswered.Holds,
        Force = Force.Should,
        Because = "What everyone sees or hears and nobody mentions is in the group all the same.",
        Remedy = "Say that it happened, as one would in a room.",
        Confidential = true,
        Statements = ["R130"],
        Reasons = ["R131"],
    };

    /// <summary>All that the kind requires.</summary>
    public static readonly Rule<SessionClose> OwesNothing = new()
    {
        Id = "close/responses-owed",
        Title = "Every incident was answered with all that its kind requires",
        Source = PracticeLiterature.EthicalConcerns,
        InForce = EffectivePeriod.Always,
        Requires = NothingOwed.Holds,
        Force = Force.Should,
        Because = "A kind of incident has its own way to be closed: a plan followed, a member reached, a talk afterwards.",
        Remedy = "See what each incident still owes, and do it.",
        Confidential = true,
        Statements = ["R126", "R127"],
        Reasons = ["R101", "R102", "R110", "R128"],
    };
}

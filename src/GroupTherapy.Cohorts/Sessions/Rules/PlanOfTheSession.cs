using static GroupTherapy.Cohorts.SessionFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What the session will do, and what stands in its way.</summary>
internal static class PlanOfTheSession
{
    /// <summary>A plan.</summary>
    public static readonly Rule<Session> StructureAndGoals = new()
    {
        Id = "readiness/structure-and-goals",
        Title = "The session has a structure and at least one goal",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = Structured.Holds & Goals.AtLeast(1),
        Force = Force.Must,
        Because = "Online, time that nobody holds slips away faster than in a room.",
        Remedy = "Plan how the session runs, and set at least one goal.",
        Statements = ["R114"],
    };

    /// <summary>Sent, and safely.</summary>
    public static readonly Rule<Session> AgendaBeforehand = new()
    {
        Id = "readiness/agenda-sent",
        Title = "The agenda was sent beforehand, over a protected channel",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = SessionFacts.AgendaSent.Holds & AgendaProtected.Holds,
        Force = Force.Should,
        Because = "Members who know what is coming come prepared; an agenda in the open tells who is in the group.",
        Remedy = "Send the agenda to all members before the session, encrypted or without a word about anyone.",
        Statements = ["R115"],
    };

    /// <summary>Work between sessions.</summary>
    public static readonly Rule<Session> GivesHomework = new()
    {
        Id = "readiness/homework-given",
        Title = "The plan gives homework",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = SessionFacts.HomeworkGiven.Holds,
        Force = Force.Should,
        Because = "What is tried between sessions keeps the work going.",
        Remedy = "Plan something to try until next time.",
        Statements = ["R116"],
    };

    /// <summary>From the second session on.</summary>
    public static readonly Rule<Session> ReviewsHomework = new()
    {
        Id = "readiness/homework-reviewed",
        Title = "The plan reviews the last homework",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Number.AtLeast(2),
        Requires = SessionFacts.HomeworkReviewed.Holds,
        Force = Force.Should,
        Because = "Homework nobody asks about is not done the next time.",
        Remedy = "Plan time for what members tried since last time.",
        Statements = ["R116"],
    };

    /// <summary>In the first session.</summary>
    public static readonly Rule<Session> DiscussesPrivacy = new()
    {
        Id = "readiness/privacy-discussed",
        Title = "The first session discusses privacy, from a written protocol",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Number.AtMost(1),
        Requires = AgendaTopics.IncludesAny("privacy") & SessionFacts.PrivacyProtocol.Holds,
        Force = Force.Should,
        Because = "Privacy online is kept by all members together; it has to be talked about with all of them.",
        Remedy = "Write a protocol for privacy and put it on the first agenda.",
        Statements = ["R107"],
    };

    /// <summary>In the first two sessions.</summary>
    public static readonly Rule<Session> HearsReactions = new()
    {
        Id = "readiness/reactions-to-setting",
        Title = "The first two sessions ask how members find the online setting",
        Source = PracticeLiterature.Conclusion,
        InForce = EffectivePeriod.Always,
        AppliesWhen = Number.AtMost(2),
        Requires = AgendaTopics.IncludesAny("onlineSetting"),
        Force = Force.Should,
        Because = "How members react to the setting is part of what they bring.",
        Remedy = "Make room in the first two sessions for what members feel about meeting online.",
        Statements = ["R085"],
    };

    /// <summary>For everyone, those who lead included.</summary>
    public static readonly Rule<Session> NoDistractions = new()
    {
        Id = "readiness/distractions",
        Title = "Notifications and other tasks are out of the way",
        Source = PracticeLiterature.Presence,
        InForce = EffectivePeriod.Always,
        Requires = SessionFacts.DistractionsCleared.IncludesAll("notifications", "otherTasks"),
        Force = Force.Consider,
        Because = "A screen is full of other things; presence thins with each of them.",
        Remedy = "Begin with a moment in which everyone turns notifications off and puts other tasks away.",
        Statements = ["R084", "R121"],
    };
}

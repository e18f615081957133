using static GroupTherapy.Cohorts.SessionCloseFacts;

namespace GroupTherapy.Cohorts;

/// <summary>What each member who was there received.</summary>
internal static class EachMembersShare
{
    /// <summary>The time each received.</summary>
    public static readonly Rule<SessionClose> RecordsTime = new()
    {
        Id = "close/time-recorded",
        Title = "The time each member received is recorded",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = TimeRecorded.Holds,
        Force = Force.Must,
        Because = "Nobody sees who was passed over until the time is written down.",
        Remedy = "Record the time of each member who was there.",
        Confidential = true,
        Statements = ["R112"],
    };

    /// <summary>Nobody leaves with nothing.</summary>
    public static readonly Rule<SessionClose> SupportsEachMember = new()
    {
        Id = "close/each-member-supported",
        Title = "Every member who was there received clinical support",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = SessionCloseFacts.Supported.Holds,
        Force = Force.Must,
        Because = "A member's voice is what the group lives on; whoever is passed over is in a room where nothing happens.",
        Remedy = "Before the session ends turn to whoever had nothing; where it has ended, reach the member and record it.",
        Confidential = true,
        Statements = ["R113"],
        Reasons = ["R055"],
    };

    /// <summary>How each is doing.</summary>
    public static readonly Rule<SessionClose> ChecksWellBeing = new()
    {
        Id = "close/well-being-checked",
        Title = "The well-being of each member was checked",
        Source = PracticeLiterature.Basics,
        InForce = EffectivePeriod.Always,
        Requires = SessionCloseFacts.WellBeingChecked.Holds,
        Force = Force.Should,
        Because = "The small signs that show in a room are easily missed on a screen; asking makes up for it.",
        Remedy = "Ask each member in turn, the same short question every time.",
        Confidential = true,
        Statements = ["R120"],
    };
}

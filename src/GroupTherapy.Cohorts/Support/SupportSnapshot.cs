namespace GroupTherapy.Cohorts;

/// <summary>The figures of a live session at one moment. They describe; that a present member got nothing is the only one a rule reads.</summary>
public sealed class SupportSnapshot
{
    private readonly SupportStanding[] _members;

    internal SupportSnapshot(int second, int supportedSeconds, SupportPlan plan, SupportStanding[] members)
    {
        Second = second;
        SupportedSeconds = supportedSeconds;
        Plan = plan;
        _members = members;
        Members = Array.AsReadOnly(members);
    }

    /// <summary>The moment, in seconds from the beginning of the session.</summary>
    public int Second { get; }

    /// <summary>How much of the time so far had support for somebody, in seconds of the clock.</summary>
    public int SupportedSeconds { get; }

    /// <summary>How much of the time so far had none: fixed parts, talk in the whole group, silence. In seconds.</summary>
    public int UnsupportedSeconds => Second - SupportedSeconds;

    /// <summary>The plan for the time left, with who is next and Jain's index.</summary>
    public SupportPlan Plan { get; }

    /// <summary>A line for each member, in order of id.</summary>
    public IReadOnlyList<SupportStanding> Members { get; }

    /// <summary>The members in the session now who have had nothing yet, in order of id: there is time to change it.</summary>
    public IReadOnlyList<string> HadNothing => Plan.ZeroContact;

    /// <summary>The members who were in the session at any time and have had nothing, in order of id, those who have gone included: what the close of a session reports.</summary>
    public IReadOnlyList<string> ZeroContact => [.. _members.Where(member => member is { HasAttended: true, GivenSeconds: 0 }).Select(member => member.Id)];

    /// <summary>What a ledger carries over to the next session: a line for each member who attended.</summary>
    public IReadOnlyList<AttendedSupport> Attended =>
        [.. _members.Where(member => member.HasAttended).Select(member => new AttendedSupport { Id = member.Id, Weight = member.ScaledWeight / (decimal)SupportBounds.WeightOfOne, AttendedSeconds = member.AttendedSeconds, GivenSeconds = member.GivenSeconds })];

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(SupportSnapshot);
}

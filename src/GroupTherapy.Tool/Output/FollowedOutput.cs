using GroupTherapy.Cohorts;

namespace GroupTherapy.Tool.Output;

/// <summary>Answers the lines of a session that is followed, each at once.</summary>
internal abstract class FollowedOutput
{
    /// <summary>The plan after a line.</summary>
    /// <param name="line">The line's number.</param>
    /// <param name="newSeconds">For support, how many seconds were new to the member; otherwise null.</param>
    /// <param name="snapshot">The figures of the moment.</param>
    public abstract void Plan(int line, int? newSeconds, SupportSnapshot snapshot);

    /// <summary>What is wrong with a line. It has changed nothing.</summary>
    public abstract void Refuse(int line, IReadOnlyList<Fault> faults);

    /// <summary>The figures at the close, and what each member is owed before it and after.</summary>
    public abstract void Close(SupportSnapshot snapshot, SupportCarryOver carried);
}

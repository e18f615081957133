using GroupTherapy.Cohorts;

namespace GroupTherapy.Tool.Output;

/// <summary>What a session leaves owed, for everyone in it: who was absent keeps what they were owed.</summary>
internal sealed class SupportCarryOver
{
    private readonly Dictionary<string, ReconciledSupport> _attended;
    private readonly SupportLedger _before;

    public SupportCarryOver(SupportedSession session, SupportSnapshot close)
    {
        _before = SupportLedger.Of(session.Time.Policy, session.Members.ToDictionary(member => member.Id, member => member.OwedSeconds));
        _attended = _before.Reconcile(close.Attended).ToDictionary(member => member.Id);
    }

    /// <summary>How a member stands after the session.</summary>
    public ReconciledSupport Of(string id) =>
        _attended.TryGetValue(id, out var attended) ? attended : new() { Id = id, OwedBefore = _before.OwedTo(id), FairShare = 0, Given = 0, Forgotten = 0 };
}

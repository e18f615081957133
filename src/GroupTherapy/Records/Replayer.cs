using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Makes recorded decisions again, from what was recorded alone.</summary>
/// <remarks>
/// By the text that is at hand of the very rulebook that was applied then, else by another text of that id, else by today's
/// rulebook; each with the options that were recorded. Facts are not found out anew: what the licensure data said then is among
/// the recorded answers. For one thread at a time: it keeps the rulebooks it has built.
/// </remarks>
public sealed class Replayer
{
    private readonly IReadOnlyList<ReplayRulebooks> _rulebooks;

    /// <param name="texts">The texts of rulebooks, as <see cref="Rulebook{TSubject}.Text"/> gives them.</param>
    /// <param name="byTodays">Make everything again by today's rulebooks: the texts then only tell why something changed.</param>
    /// <exception cref="RulebookException">A text is not that of a rulebook known here; the message says where and why.</exception>
    public Replayer(IEnumerable<string>? texts = null, bool byTodays = false)
    {
        _rulebooks =
        [
            new ReplayRulebooks.Of<Candidate>(ScreeningRulebook.Default, byTodays),
            new ReplayRulebooks.Of<Practice>(LicensureRulebook.Default, byTodays),
            new ReplayRulebooks.Of<GroupDesign>(DesignRulebook.Default, byTodays),
            new ReplayRulebooks.Of<AdmissionRequest>(AdmissionRulebook.Default, byTodays),
            new ReplayRulebooks.Of<Session>(ReadinessRulebook.Default, byTodays),
            new ReplayRulebooks.Of<SessionClose>(CloseRulebook.Default, byTodays),
        ];
        foreach (var text in texts ?? [])
        {
            var id = RulebookText.IdOf(text);
            (Find(id) ?? throw new RulebookException($"/id: found the rulebook '{id}', expected one of {string.Join(", ", _rulebooks.Select(known => known.Id))}.")).Add(text);
        }
    }

    /// <summary>Makes a record's decisions again.</summary>
    public ReplayedRecord Replay(DecisionRecord record)
    {
        if (record is null) throw new ArgumentNullException(nameof(record));
        var parts = new ReplayedDecision[record.Parts.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            var part = record.Parts[index];
            parts[index] = Find(part.Rulebook)?.Replay(part, record.AsOf) ?? new(part) { NotReplayableBecause = $"the rulebook {part.Rulebook} is unknown" };
        }

        return new(record, parts);
    }

    private ReplayRulebooks? Find(string id)
    {
        foreach (var rulebooks in _rulebooks)
        {
            if (rulebooks.Id == id) return rulebooks;
        }

        return null;
    }
}

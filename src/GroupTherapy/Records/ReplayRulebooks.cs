namespace GroupTherapy;

/// <summary>The rulebooks of one id: today's, and those whose texts are at hand, each with what was recorded of the policy.</summary>
internal abstract class ReplayRulebooks
{
    public abstract string Id { get; }

    /// <summary>Takes the text of a rulebook.</summary>
    /// <exception cref="RulebookException">It cannot be read.</exception>
    public abstract void Add(string text);

    /// <summary>Makes a recorded decision again.</summary>
    public abstract ReplayedDecision Replay(RecordedDecision part, LocalDate asOf);

    /// <inheritdoc/>
    /// <param name="todays">Today's.</param>
    /// <param name="byTodays">Whether today's goes before every text.</param>
    internal sealed class Of<TSubject>(Rulebook<TSubject> todays, bool byTodays) : ReplayRulebooks
    {
        // Cohorts declare policies of their own: those of the last ones are kept.
        private const int MostPolicies = 32;

        private readonly List<Rulebook<TSubject>> _archived = [];
        private readonly List<(Rulebook<TSubject> Declared, IReadOnlyList<PolicyOption> Policy, Rulebook<TSubject> Bound)> _bound = [];

        public override string Id => todays.Id;

        public override void Add(string text) => _archived.Add(RulebookText.Read(text, todays.Facts));

        public override ReplayedDecision Replay(RecordedDecision part, LocalDate asOf)
        {
            var declared = Choose(part);
            if (declared.Hash != part.Hash && declared.Version == part.Version && !byTodays)
                return new(part) { NotReplayableBecause = $"the text at hand of {Id} {part.Version} has the hash {declared.Hash}, and the record says {part.Hash}: the record was made by another text, or by one in the form of an earlier release" };
            try
            {
                var rulebook = With(declared, part.Policy);
                var recalled = rulebook.Recall(part.Given, asOf);
                if (recalled.NotRecorded.Count > 0) return new(part) { NotReplayableBecause = $"{Named(recalled.NotRecorded)} not recorded" };
                if (recalled.Unfit.Count > 0) return new(part) { NotReplayableBecause = $"{Named(recalled.Unfit)} recorded with an answer that it cannot have" };
                return new ReplayedFindings<TSubject>(part, OwnOf(part), rulebook).Judge(recalled.Answers);
            }
            catch (RulebookException exception)
            {
                return new(part) { NotReplayableBecause = $"the rulebook cannot be built with the recorded policy: {exception.Message}" };
            }
            catch (ArgumentException)
            {
                return new(part) { NotReplayableBecause = "a fact is recorded twice, or an override without who, why or a day up to the as-of date" };
            }

            static string Named(IReadOnlyList<string> facts) => facts.Count == 1 ? $"fact {facts[0]} was" : $"facts {string.Join(", ", facts)} were";
        }

        private Rulebook<TSubject> Choose(RecordedDecision part)
        {
            if (byTodays || _archived.Count == 0) return todays;
            return Find(part.Hash) ?? _archived[_archived.Count - 1];
        }

        /// <summary>The very rulebook that was applied then; null where it is not at hand.</summary>
        private Rulebook<TSubject>? OwnOf(RecordedDecision part) => (Find(part.Hash) ?? (todays.Hash == part.Hash ? todays : null)) is { } own ? With(own, part.Policy) : null;

        private Rulebook<TSubject> With(Rulebook<TSubject> declared, IReadOnlyList<PolicyOption> policy)
        {
            foreach (var known in _bound)
            {
                if (ReferenceEquals(known.Declared, declared) && AreSame(known.Policy, policy)) return known.Bound;
            }

            var bound = declared.With(policy);
            if (_bound.Count == MostPolicies) _bound.RemoveAt(0);
            _bound.Add((declared, policy, bound));
            return bound;
        }

        private static bool AreSame(IReadOnlyList<PolicyOption> some, IReadOnlyList<PolicyOption> others)
        {
            if (some.Count != others.Count) return false;
            for (var index = 0; index < some.Count; index++)
            {
                if (some[index] != others[index]) return false;
            }

            return true;
        }

        private Rulebook<TSubject>? Find(string hash) => _archived.Find(rulebook => rulebook.Hash == hash);
    }
}

namespace GroupTherapy;

/// <summary>The rulebooks of one id: today's, by the options it was built with, and those whose texts are at hand.</summary>
internal abstract class ReplayRulebooks
{
    public abstract string Id { get; }

    /// <summary>Takes the text of a rulebook.</summary>
    /// <exception cref="RulebookException">It cannot be read.</exception>
    public abstract void Add(string text);

    /// <summary>Makes a recorded decision again.</summary>
    public abstract ReplayedDecision Replay(RecordedDecision part, LocalDate asOf);

    /// <inheritdoc/>
    /// <param name="byDefault">Today's, with the default policy.</param>
    /// <param name="build">Builds today's with recorded options; null where it has none.</param>
    /// <param name="byTodays">Whether today's goes before every text.</param>
    internal sealed class Of<TSubject>(Rulebook<TSubject> byDefault, Func<IReadOnlyList<PolicyOption>, Rulebook<TSubject>>? build, bool byTodays) : ReplayRulebooks
    {
        // Cohorts declare policies of their own: those of the last ones are kept, the default's always.
        private const int MostPolicies = 32;

        private readonly List<Rulebook<TSubject>> _archived = [];
        private readonly List<Rulebook<TSubject>> _todays = [byDefault];

        public override string Id => byDefault.Id;

        public override void Add(string text) => _archived.Add(RulebookText.Read(text, byDefault.Facts));

        public override ReplayedDecision Replay(RecordedDecision part, LocalDate asOf)
        {
            Rulebook<TSubject> rulebook;
            try
            {
                rulebook = Choose(part);
            }
            catch (Exception exception) when (exception is RulebookException or ArgumentException)
            {
                return new(part) { NotReplayableBecause = $"today's rulebook cannot be built with the recorded policy: {exception.Message}" };
            }

            if (rulebook.Hash != part.Hash && rulebook.Version == part.Version && !byTodays && rulebook.Policy.SequenceEqual(part.Policy))
                return new(part) { NotReplayableBecause = $"the text at hand of {Id} {part.Version} has the hash {rulebook.Hash}, and the record says {part.Hash}" };
            try
            {
                var recalled = rulebook.Recall(part.Given, asOf);
                if (recalled.NotRecorded.Count > 0) return new(part) { NotReplayableBecause = $"{Named(recalled.NotRecorded)} not recorded" };
                if (recalled.Unfit.Count > 0) return new(part) { NotReplayableBecause = $"{Named(recalled.Unfit)} recorded with an answer that it cannot have" };
                return new ReplayedFindings<TSubject>(part, OwnOf(part), rulebook).Judge(recalled.Answers);
            }
            catch (ArgumentException)
            {
                return new(part) { NotReplayableBecause = "a fact is recorded twice, or an override without who, why or a day up to the as-of date" };
            }

            static string Named(IReadOnlyList<string> facts) => facts.Count == 1 ? $"fact {facts[0]} was" : $"facts {string.Join(", ", facts)} were";
        }

        private Rulebook<TSubject> Choose(RecordedDecision part)
        {
            if (!byTodays && _archived.Count > 0) return Find(_archived, part.Hash) ?? _archived[_archived.Count - 1];
            return Find(_todays, part.Hash) ?? _todays.Find(known => known.Policy.SequenceEqual(part.Policy)) ?? Build(part);
        }

        /// <summary>The very rulebook that was applied then; null where it is not at hand.</summary>
        private Rulebook<TSubject>? OwnOf(RecordedDecision part) => Find(_archived, part.Hash) ?? Find(_todays, part.Hash);

        private Rulebook<TSubject> Build(RecordedDecision part)
        {
            if (build is null) new PolicyReader(part.Policy).End();
            var built = build is null ? byDefault : build(part.Policy);
            if (_todays.Count > MostPolicies) _todays.RemoveAt(1);
            _todays.Add(built);
            return built;
        }

        private static Rulebook<TSubject>? Find(List<Rulebook<TSubject>> rulebooks, string hash) => rulebooks.Find(rulebook => rulebook.Hash == hash);
    }
}

namespace GroupTherapy.Rules;

/// <summary>The rules for one kind of subject, with an id, a version and a content hash.</summary>
/// <remarks>Immutable and thread-safe. Building one compiles it; build it once and keep it.</remarks>
public sealed partial class Rulebook<TSubject>
{
    private readonly Plan _plan;
    private readonly FactSet<TSubject> _facts;
    private readonly Lazy<string> _hash;
    private readonly Lazy<Fact<TSubject>[]> _factsUsed;
    private readonly string? _archived;

    /// <param name="id">The permanent id, such as <c>screening/online</c>.</param>
    /// <param name="version">The version of its text, such as <c>1.0.0</c>.</param>
    /// <param name="facts">The facts its rules are made of.</param>
    /// <param name="rules">The rules, in the order in which findings are shown.</param>
    /// <param name="answersCurrentForDays">How many days before the as-of date an answered form is current; null when it does not age.</param>
    /// <param name="policy">The options the host chose, recorded in every decision.</param>
    /// <exception cref="RulebookException">A rule has no source, a period without days, an id twice, or a fact from elsewhere; the message says which.</exception>
    public Rulebook(string id, string version, FactSet<TSubject> facts, IEnumerable<Rule<TSubject>> rules, int? answersCurrentForDays = null, IEnumerable<PolicyOption>? policy = null)
    {
        Id = Ids.Checked(id, nameof(id));
        Version = version ?? throw new ArgumentNullException(nameof(version));
        _facts = (facts ?? throw new ArgumentNullException(nameof(facts))).Seal();
        Rules = [.. rules ?? throw new ArgumentNullException(nameof(rules))];
        if (answersCurrentForDays < 0) throw new ArgumentOutOfRangeException(nameof(answersCurrentForDays), "A number of days is 0 or more.");
        AnswersCurrentForDays = answersCurrentForDays;
        Policy = [.. policy ?? []];
        RulebookCheck.Check(id, facts, Rules);
        _plan = PlanBuilder<TSubject>.Build(Rules);
        _hash = new(() => RulebookText.HashOf(Text), LazyThreadSafetyMode.PublicationOnly);
        _factsUsed = new(() => [.. Rules.SelectMany(rule => rule.FactsUsed()).Distinct().OrderBy(fact => fact.Slot)], LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>A rulebook read from a text, which stays its text where the host words a question otherwise by now.</summary>
    internal Rulebook(string text, string id, string version, FactSet<TSubject> facts, IEnumerable<Rule<TSubject>> rules, int? answersCurrentForDays, IEnumerable<PolicyOption> policy)
        : this(id, version, facts, rules, answersCurrentForDays, policy) => _archived = text;

    /// <summary>The permanent id.</summary>
    public string Id { get; }

    /// <summary>The version of its text.</summary>
    public string Version { get; }

    /// <summary>SHA-256 over everything the rulebook says, its <see cref="Text"/>, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash => _hash.Value;

    /// <summary>Everything the rulebook says, as the exact text that <see cref="Hash"/> stands for; written out when asked for.</summary>
    /// <remarks>Keep it with the records of decisions: <see cref="RulebookText.Read"/> makes a rulebook of it again, years later.</remarks>
    public string Text => _archived ?? Notation.Of(this);

    /// <summary>The rules, in the order in which findings are shown.</summary>
    public IReadOnlyList<Rule<TSubject>> Rules { get; }

    /// <summary>How many days before the as-of date an answered form is current; null when it does not age.</summary>
    public int? AnswersCurrentForDays { get; }

    /// <summary>The options the host chose.</summary>
    public IReadOnlyList<PolicyOption> Policy { get; }

    /// <summary>The facts its rules are made of.</summary>
    public FactSet<TSubject> Facts => _facts;

    /// <summary>What it is for and how far it reaches; null where nobody wrote it down. No part of the content hash.</summary>
    public RulebookDescription? Description { get; init; }

    /// <summary>The duties that count, in parts that share no fact.</summary>
    internal DutyParts<TSubject> DutyParts => field ??= DutyParts<TSubject>.Of(Rules);

    /// <summary>The facts its rules read, those behind derived facts included, in the order of the set. Its decisions rest on no others.</summary>
    public IReadOnlyList<Fact<TSubject>> FactsUsed => _factsUsed.Value;

    /// <summary>The cases around every limit of a rule, as of a day: last failing and first passing answers, unanswered, and the days around its period.</summary>
    public IReadOnlyList<BoundaryCase<TSubject>> BoundariesOf(Rule<TSubject> rule, LocalDate asOf) =>
        Boundaries<TSubject>.Of(rule ?? throw new ArgumentNullException(nameof(rule)), _facts, asOf);

    /// <summary>What is certain of its rules whatever is answered: rules that do nothing, contradict each other or follow from each other, as of a day.</summary>
    public RulebookAnalysis Analyse(LocalDate asOf) => new Analysis<TSubject>(this, _facts, asOf).Analyse();

    /// <summary>The rulebook's id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}

namespace GroupTherapy.Rules;

/// <summary>The rules for one kind of subject, with an id, a version and a content hash.</summary>
/// <remarks>Immutable and thread-safe. Building one compiles it; build it once and keep it.</remarks>
public sealed partial class Rulebook<TSubject>
{
    private readonly Plan _plan;
    private readonly FactSet<TSubject> _facts;
    private readonly Lazy<string> _hash;
    private readonly Lazy<Fact<TSubject>[]> _factsUsed;
    private readonly NumberParameter? _age;
    private readonly IReadOnlyList<Rule<TSubject>> _declared;
    private readonly string? _archived;

    /// <param name="id">The permanent id, such as <c>screening/online</c>.</param>
    /// <param name="version">The version of its text, such as <c>1.0.0</c>.</param>
    /// <param name="facts">The facts its rules are made of.</param>
    /// <param name="rules">The rules, in the order in which findings are shown.</param>
    /// <param name="answersCurrentForDays">How many days before the as-of date an answered form is current; null when it does not age.</param>
    /// <param name="parameters">What it leaves to the practice to choose. It is built with their defaults: see <see cref="With"/>.</param>
    /// <exception cref="RulebookException">A rule has no source, a period without days, an id twice, a fact from elsewhere, or a parameter that is not among these; the message says which.</exception>
    public Rulebook(string id, string version, FactSet<TSubject> facts, IEnumerable<Rule<TSubject>> rules, int? answersCurrentForDays = null, IEnumerable<PolicyParameter>? parameters = null)
        : this(id, version, facts, rules, answersCurrentForDays is null or >= 0 ? answersCurrentForDays : throw new ArgumentOutOfRangeException(nameof(answersCurrentForDays), "A number of days is 0 or more."), null, parameters, null)
    {
    }

    /// <inheritdoc cref="Rulebook{TSubject}(string, string, FactSet{TSubject}, IEnumerable{Rule{TSubject}}, int?, IEnumerable{PolicyParameter})"/>
    /// <param name="id">The permanent id.</param>
    /// <param name="version">The version of its text.</param>
    /// <param name="facts">The facts its rules are made of.</param>
    /// <param name="rules">The rules, in the order in which findings are shown.</param>
    /// <param name="answersCurrentForDays">The parameter by which the practice chooses for how many days an answered form is current.</param>
    /// <param name="parameters">What it leaves to the practice to choose, that parameter included.</param>
    public Rulebook(string id, string version, FactSet<TSubject> facts, IEnumerable<Rule<TSubject>> rules, NumberParameter answersCurrentForDays, IEnumerable<PolicyParameter> parameters)
        : this(id, version, facts, rules, null, answersCurrentForDays ?? throw new ArgumentNullException(nameof(answersCurrentForDays)), parameters, null)
    {
    }

    // A rulebook that was read keeps its text, where the host words a question otherwise by now.
    internal Rulebook(string id, string version, FactSet<TSubject> facts, IEnumerable<Rule<TSubject>> rules, int? days, NumberParameter? age, IEnumerable<PolicyParameter>? parameters, string? archived)
    {
        Id = Ids.Checked(id, nameof(id));
        Version = version ?? throw new ArgumentNullException(nameof(version));
        _facts = (facts ?? throw new ArgumentNullException(nameof(facts))).Seal();
        _declared = [.. (rules ?? throw new ArgumentNullException(nameof(rules))).Select(rule => rule?.Declared!)];
        Parameters = [.. parameters ?? []];
        RulebookCheck.Check(id, facts, _declared);
        RulebookCheck.Check(id, Parameters, age, _declared);
        (_age, _archived) = (age, archived);
        _hash = new(() => RulebookText.HashOf(Text), LazyThreadSafetyMode.PublicationOnly);
        (Policy, Rules, AnswersCurrentForDays) = Bind(new(Parameters, []), days);
        _plan = PlanBuilder<TSubject>.Build(Rules);
        _factsUsed = FactsOf(Rules);
    }

    private Rulebook(Rulebook<TSubject> declared, PolicyChoices choices)
    {
        (Id, Version, Description, Parameters) = (declared.Id, declared.Version, declared.Description, declared.Parameters);
        (_facts, _declared, _age, _archived, _hash) = (declared._facts, declared._declared, declared._age, declared._archived, declared._hash);
        (Policy, Rules, AnswersCurrentForDays) = Bind(choices, declared.AnswersCurrentForDays);
        _plan = PlanBuilder<TSubject>.Build(Rules);
        _factsUsed = FactsOf(Rules);
    }

    /// <summary>The same rulebook with what a practice chose, compiled for it; what is not among the options is as by default. Build it once and keep it.</summary>
    /// <remarks>Its text and its hash are the same, whatever is chosen: what was chosen stands beside them in every decision.</remarks>
    /// <exception cref="RulebookException">An option is there twice, is of no parameter, or has a value that it cannot have; or no answer could pass a rule.</exception>
    public Rulebook<TSubject> With(IEnumerable<PolicyOption> options)
    {
        var choices = new PolicyChoices(Parameters, options);
        return choices.Options.SequenceEqual(Policy) ? this : new(this, choices);
    }

    /// <summary>The permanent id.</summary>
    public string Id { get; }

    /// <summary>The version of its text.</summary>
    public string Version { get; }

    /// <summary>SHA-256 over everything the rulebook says, its <see cref="Text"/>, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash => _hash.Value;

    /// <summary>Everything the rulebook says, whatever is chosen, as canonical JSON (RFC 8785): the exact text that <see cref="Hash"/> stands for; written out when asked for.</summary>
    /// <remarks>Keep it with the records of decisions: <see cref="RulebookText.Read{TSubject}"/> makes a rulebook of it again, years later.</remarks>
    public string Text => _archived ?? RulebookWriter.Of(this);

    /// <summary>The rules, in the order in which findings are shown.</summary>
    public IReadOnlyList<Rule<TSubject>> Rules { get; }

    /// <summary>How many days before the as-of date an answered form is current; null when it does not age.</summary>
    public int? AnswersCurrentForDays { get; }

    /// <summary>What it leaves to the practice to choose.</summary>
    public IReadOnlyList<PolicyParameter> Parameters { get; }

    /// <summary>What was chosen, one option for each parameter, in their order.</summary>
    public IReadOnlyList<PolicyOption> Policy { get; }

    /// <summary>The facts its rules are made of.</summary>
    public FactSet<TSubject> Facts => _facts;

    /// <summary>What it is for and how far it reaches; null where nobody wrote it down. No part of the content hash.</summary>
    public RulebookDescription? Description { get; init; }

    /// <summary>The parameter that <see cref="AnswersCurrentForDays"/> is; null where it is none.</summary>
    internal NumberParameter? Age => _age;

    /// <summary>The rules before what was chosen was put in the place of parameters.</summary>
    internal IReadOnlyList<Rule<TSubject>> Declared => _declared;

    /// <summary>The duties that count, in parts that share no fact.</summary>
    internal DutyParts<TSubject> DutyParts => field ??= DutyParts<TSubject>.Of(Rules);

    /// <summary>The facts its rules read, those behind derived facts included, in the order of the set. Its decisions rest on no others.</summary>
    public IReadOnlyList<Fact<TSubject>> FactsUsed => _factsUsed.Value;

    /// <summary>The cases around every limit of a rule, as of a day: last failing and first passing answers, unanswered, and the days around its period.</summary>
    public IReadOnlyList<BoundaryCase<TSubject>> BoundariesOf(Rule<TSubject> rule, LocalDate asOf) =>
        Boundaries<TSubject>.Of(rule ?? throw new ArgumentNullException(nameof(rule)), _facts, asOf);

    /// <summary>What is certain of its rules whatever is answered: rules that do nothing, contradict each other or follow from each other, as of a day.</summary>
    public RulebookAnalysis Analyse(LocalDate asOf) => new Analysis<TSubject>(this, _facts, asOf).Analyse();

    private (IReadOnlyList<PolicyOption> Policy, IReadOnlyList<Rule<TSubject>> Rules, int? Days) Bind(PolicyChoices choices, int? days) =>
        (choices.Options, [.. _declared.Select(new Binding<TSubject>(Id, choices).Of)], _age is null ? days : choices.Of(_age));

    private static Lazy<Fact<TSubject>[]> FactsOf(IReadOnlyList<Rule<TSubject>> rules) =>
        new(() => [.. rules.SelectMany(rule => rule.FactsUsed()).Distinct().OrderBy(fact => fact.Slot)], LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The rulebook's id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}

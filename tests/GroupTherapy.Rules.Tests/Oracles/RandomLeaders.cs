using Bogus;

namespace GroupTherapy.Rules.Tests;

/// <summary>Random conditions, rules and leaders. Each condition comes with its meaning: a function of the leader's plain answers, which knows no codes.</summary>
internal sealed class RandomLeaders
{
    private static readonly int[] Hours = [0, 1, 2, 3, 126, 127, 128, 129];
    private static readonly decimal[] Minutes = [0m, 0.0001m, 2.49999m, 2.5m, 2.50001m, 89.9999m, 90m, 90.00001m];
    private static readonly decimal[] MinuteLimits = [0.0001m, 2.5m, 90m];
    private static readonly int[] Days = [-400, -31, -30, -29, -1, 0, 1, 2];

    private readonly Randomizer _random;
    private readonly List<Meant> _derived = [];

    internal RandomLeaders(int seed, int derivedFacts = 3)
    {
        _random = new(seed);
        Facts = new();
        for (var index = 0; index < derivedFacts; index++)
        {
            var evidence = Enumerable.Range(0, _random.Int(1, 3)).Select(_ => (Says: Condition(2), Weight: Weight())).ToArray();
            var fact = new DerivedFact<GroupLeader>($"derived-{index}", "Is it so?", [.. evidence.Select(one => new Evidence<GroupLeader>("some-evidence", one.Says.Condition, one.Weight))]);
            _derived.Add(new(fact.Holds, leader => Kleene.Derived([.. evidence.Select(one => (one.Says.Means(leader), one.Weight))])));
        }
    }

    internal sealed record Meant(Condition<GroupLeader> Condition, Func<GroupLeader, bool?> Means);

    internal LeaderFacts Facts { get; }

    internal Randomizer Random => _random;

    internal static bool? Duty((Rule<GroupLeader> Rule, Meant? Applies, Meant Requires) rule, GroupLeader leader) =>
        rule.Applies is null ? rule.Requires.Means(leader) : Kleene.Or([Kleene.Not(rule.Applies.Means(leader)), rule.Requires.Means(leader)]);

    internal (Rule<GroupLeader> Rule, Meant? Applies, Meant Requires)[] Rules(int count, int depth, bool conditional = true) =>
        [.. Enumerable.Range(0, count).Select(index => Rule($"rule-{index}", depth, conditional))];

    internal (Rule<GroupLeader> Rule, Meant? Applies, Meant Requires) Rule(string id, int depth, bool conditional = true)
    {
        var applies = conditional && _random.Bool(0.3f) ? Condition(depth) : null;
        var requires = Condition(depth);
        return (LeaderRules.Rule(id, requires.Condition, _random.Enum<Force>(), applies?.Condition), applies, requires);
    }

    /// <summary>A condition nested up to <paramref name="depth"/>.</summary>
    internal Meant Condition(int depth)
    {
        if (depth == 0 || _random.Bool(0.25f)) return _derived.Count > 0 && _random.Bool(0.3f) ? _random.ListItem(_derived) : Test();
        if (_random.Bool(0.25f))
        {
            var operand = Condition(depth - 1);
            return new(!operand.Condition, leader => Kleene.Not(operand.Means(leader)));
        }

        var operands = Enumerable.Range(0, _random.Int(2, 3)).Select(_ => Condition(depth - 1)).ToArray();
        return _random.Bool()
            ? new(Condition<GroupLeader>.All([.. operands.Select(operand => operand.Condition)]), leader => Kleene.And([.. operands.Select(operand => operand.Means(leader))]))
            : new(Condition<GroupLeader>.Any([.. operands.Select(operand => operand.Condition)]), leader => Kleene.Or([.. operands.Select(operand => operand.Means(leader))]));
    }

    /// <summary>A leader with random answers, each unknown with the given chance.</summary>
    internal GroupLeader Leader(float unknown = 0.3f, bool formsAreCurrent = false) => new()
    {
        Level = Maybe<CredentialLevel>(unknown, () => _random.Enum<CredentialLevel>()),
        SupervisorIsApproved = Maybe(unknown, () => _random.Bool()),
        IsInsured = Maybe(unknown, () => _random.Bool()),
        SupervisionHours = Maybe(unknown, () => _random.ArrayElement(Hours)),
        GroupsLed = Maybe(unknown, () => _random.ArrayElement(Hours)),
        SessionMinutes = Maybe(unknown, () => _random.ArrayElement(Minutes)),
        CredentialDay = Maybe(unknown, () => LeaderRules.AsOf.PlusDays(_random.ArrayElement(Days))),
        Topics = _random.Bool(unknown) ? null : [.. LeaderFacts.TopicNames.Where(_ => _random.Bool(0.4f))],
        SelfReviewOn = FormDay(unknown, formsAreCurrent),
        SelfReviewConcern = Maybe(unknown, () => _random.Bool()),
        SelfReviewScore = Maybe(unknown, () => _random.ArrayElement(Hours)),
        PeerReviewOn = FormDay(unknown, formsAreCurrent),
        PeerReviewConcern = Maybe(unknown, () => _random.Bool()),
        ObservedConcern = Maybe(unknown, () => _random.Bool()),
    };

    private LocalDate? FormDay(float unknown, bool isCurrent) =>
        isCurrent ? LeaderRules.AsOf : Maybe(unknown / 2, () => LeaderRules.AsOf.PlusDays(_random.ArrayElement([0, -1, -30, -31])));

    private T? Maybe<T>(float unknown, Func<T> answer)
        where T : struct => _random.Bool(unknown) ? null : answer();

    private EvidenceWeight Weight() => _random.Bool() ? EvidenceWeight.ForAndAgainst : _random.Enum<EvidenceWeight>();

    private Meant Test() => _random.Int(0, 9) switch
    {
        0 => YesNo(Facts.SupervisorIsApproved, leader => leader.SupervisorIsApproved),
        1 => YesNo(Facts.IsInsured, leader => leader.IsInsured),
        2 => YesNo(Facts.ObservedConcern, leader => leader.ObservedConcern),
        3 => _random.Bool()
            ? YesNo(Facts.SelfReviewConcern, leader => Current(leader.SelfReviewOn) ? leader.SelfReviewConcern : null)
            : Count(Facts.SelfReviewScore, leader => Current(leader.SelfReviewOn) ? leader.SelfReviewScore : null),
        4 => YesNo(Facts.PeerReviewConcern, leader => Current(leader.PeerReviewOn) ? leader.PeerReviewConcern : null),
        5 => Level(),
        6 => _random.Bool() ? Count(Facts.SupervisionHours, leader => leader.SupervisionHours) : Count(Facts.GroupsLed, leader => leader.GroupsLed),
        7 => Amount(),
        8 => Day(),
        _ => Topics(),
    };

    private static bool Current(LocalDate? answeredOn) => answeredOn is { } day && Period.DaysBetween(day, LeaderRules.AsOf) <= 30;

    private static Meant YesNo(YesNoFact<GroupLeader> fact, Func<GroupLeader, bool?> read) => new(fact.Holds, read);

    private Meant Count(CountFact<GroupLeader> fact, Func<GroupLeader, int?> read)
    {
        var limit = _random.ArrayElement([1, 2, 3, 126, 127, 128, 129]);
        Meant When(Condition<GroupLeader> condition, Func<int, bool> passes) => new(condition, leader => read(leader) is { } number ? passes(number) : null);
        return _random.Int(0, 3) switch
        {
            0 => When(fact.AtLeast(limit), number => number >= limit),
            1 => When(fact.AtMost(limit), number => number <= limit),
            2 => When(fact.Below(limit), number => number < limit),
            _ => When(fact.Between(1, limit), number => number >= 1 && number <= limit),
        };
    }

    private Meant Amount()
    {
        var limit = _random.ArrayElement(MinuteLimits);
        Meant When(Condition<GroupLeader> condition, Func<decimal, bool> passes) => new(condition, leader => leader.SessionMinutes is { } minutes ? passes(minutes) : null);
        return _random.Int(0, 2) switch
        {
            0 => When(Facts.SessionMinutes.AtLeast(limit), minutes => minutes >= limit),
            1 => When(Facts.SessionMinutes.AtMost(limit), minutes => minutes <= limit),
            _ => When(Facts.SessionMinutes.Below(limit), minutes => minutes < limit),
        };
    }

    private Meant Day()
    {
        var limit = LeaderRules.AsOf.PlusDays(_random.ArrayElement(Days));
        Meant When(Condition<GroupLeader> condition, Func<LocalDate, bool> passes) => new(condition, leader => leader.CredentialDay is { } day ? passes(day) : null);
        return _random.Int(0, 3) switch
        {
            0 => When(Facts.CredentialDay.OnOrAfter(limit), day => day >= limit),
            1 => When(Facts.CredentialDay.Before(limit), day => day < limit),
            2 => When(Facts.CredentialDay.WithinDaysBeforeAsOf(30), day => day <= LeaderRules.AsOf && day >= LeaderRules.AsOf.PlusDays(-30)),
            _ => When(Facts.CredentialDay.OnOrBeforeAsOf, day => day <= LeaderRules.AsOf),
        };
    }

    private Meant Level()
    {
        CredentialLevel[] levels = [.. _random.EnumValues<CredentialLevel>(_random.Int(1, 2))];
        return new(Facts.Level.IsOneOf(levels), leader => leader.Level is { } level ? levels.Contains(level) : null);
    }

    private Meant Topics()
    {
        string[] topics = [.. _random.ArrayElements(LeaderFacts.TopicNames, _random.Int(1, 3))];
        return _random.Bool()
            ? new(Facts.Topics.IncludesAny(topics), leader => leader.Topics is null ? null : topics.Any(leader.Topics.Contains))
            : new(Facts.Topics.IncludesAll(topics), leader => leader.Topics is null ? null : topics.All(leader.Topics.Contains));
    }
}

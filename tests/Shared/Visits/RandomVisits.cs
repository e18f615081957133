using Bogus;

namespace GroupTherapy.Rules;

/// <summary>Visits whose answers lie around every limit, and the conditions and rulebooks that set those limits; the same ones for the same seed.</summary>
internal sealed class RandomVisits(int seed)
{
    public const int CurrentForDays = 30;

    // Around the limits: tomorrow, the as-of date, 10 and 30 days before it, and 1 July.
    private static readonly int[] Ages = [-1, 0, 1, 10, 11, 30, 31, 142, 143];

    private readonly Randomizer _random = new(seed);

    public static LocalDate AsOf { get; } = new(2026, 11, 20);

    private static IReadOnlyList<Func<Condition<Visit>>> Tests { get; } =
    [
        () => VisitFacts.Urgent.Holds,
        () => VisitFacts.Urgent.IsAnswered,
        () => VisitFacts.Companions.AtLeast(0),
        () => VisitFacts.Companions.AtLeast(2),
        () => VisitFacts.Companions.AtMost(0),
        () => VisitFacts.Companions.Below(3),
        () => VisitFacts.Companions.Between(1, 2),
        () => VisitFacts.Companions.IsAnswered,
        () => VisitFacts.Minutes.AtLeast(20),
        () => VisitFacts.Minutes.AtMost(19.9999m),
        () => VisitFacts.Minutes.Below(20),
        () => VisitFacts.Minutes.Below(0.0001m),
        () => VisitFacts.Minutes.IsAnswered,
        () => VisitFacts.ReferredOn.OnOrAfter(new(2026, 7, 1)),
        () => VisitFacts.ReferredOn.Before(new(2026, 7, 1)),
        () => VisitFacts.ReferredOn.WithinDaysBeforeAsOf(0),
        () => VisitFacts.ReferredOn.WithinDaysBeforeAsOf(10),
        () => VisitFacts.ReferredOn.OnOrBeforeAsOf,
        () => VisitFacts.ReferredOn.IsAnswered,
        () => VisitFacts.Ward.Is(Ward.North),
        () => VisitFacts.Ward.IsOneOf(Ward.South, Ward.East),
        () => VisitFacts.Ward.IsAnswered,
        () => VisitFacts.NextWard.Is(Ward.East),
        () => VisitFacts.NextWard.IsOneOf(Ward.North, Ward.South),
        () => VisitFacts.NextWard.IsAnswered,
        () => VisitFacts.Needs.IncludesAny("chair"),
        () => VisitFacts.Needs.IncludesAny("lift", "interpreter"),
        () => VisitFacts.Needs.IncludesAll("chair", "interpreter"),
        () => VisitFacts.Needs.IsAnswered,
        () => VisitFacts.Brings.IncludesAny("notes", "plan"),
        () => VisitFacts.Brings.IncludesAll("notes", "plan"),
        () => VisitFacts.Brings.IsAnswered,
        () => VisitFacts.CheckPoints.AtLeast(12),
        () => VisitFacts.CheckPoints.Below(5),
        () => VisitFacts.CheckPoints.IsAnswered,
    ];

    /// <summary>Every single test, its contrary, and as many random conditions again.</summary>
    public IEnumerable<Condition<Visit>> Conditions() =>
        [.. Tests.Select(test => test()), .. Tests.Select(test => !test()), .. Enumerable.Range(0, Tests.Count).Select(number => Condition(3, $"{number}"))];

    /// <summary>A rulebook of rules of every force, some of them only for a while.</summary>
    public Rulebook<Visit> Rulebook()
    {
        var forces = Enum.GetValues<Force>();
        return new(
            "northland/visits",
            "1.0.0",
            VisitFacts.All,
            Enumerable.Range(0, 40).Select(number => new Rule<Visit>
            {
                Id = $"northland/rule-{number}",
                Title = "A rule of Northland",
                Source = new Publication("northland-code", "Code of Northland").At($"Section {number}"),
                InForce = number % 7 == 0 ? EffectivePeriod.Since(AsOf.PlusDays((number % 3) - 1)) : EffectivePeriod.Always,
                AppliesWhen = Coin() ? null : Condition(1, $"{number}/applies"),
                Requires = number % 2 == 0 ? Condition<Visit>.Any(Condition(2, $"{number}/requires"), Pick(Tests)(), Pick(Tests)(), Pick(Tests)()) : Condition(2, $"{number}/requires"),
                Force = number < 4 ? Force.Must : forces[number % forces.Length] is Force.Must or Force.MustUnlessJustified ? Force.Should : forces[number % forces.Length],
                Because = "So that every kind is tried.",
                Remedy = "None.",
            }),
            CurrentForDays);
    }

    /// <summary>Visits with some answers unknown, some at a limit, a few extreme and a few that cannot be read.</summary>
    public IEnumerable<Visit> Visits(int count, bool readable = false)
    {
        for (var number = 1; number <= count; number++)
        {
            var unknown = Pick([0.05, 0.3]);
            var visit = new Visit
            {
                Number = number,
                Urgent = Maybe(() => Coin()),
                Companions = Maybe(() => Pick([0, 1, 2, 3, int.MaxValue])),
                Minutes = Maybe(() => Pick([0m, 0.0001m, 19.9999m, 19.99995m, 20m, 20.0001m, 1_000_000_000_000m])),
                ReferredOn = Maybe(() => OnDay()),
                Ward = Maybe(() => Pick([Ward.South, Ward.North, Ward.East])),
                NextWard = Chance(unknown) ? null : Pick(["south", "north", "east"]),
                Needs = Maybe(() => (long)_random.Number(0, 7)),
                BringsNotes = Maybe(() => Coin()),
                CheckedOn = Maybe(() => OnDay()),
                CheckPoints = Maybe(() => Pick([0, 4, 5, 11, 12, 30])),
            };

            // A set is known or it is not.
            if (visit.BringsNotes is not null) visit.BringsPlan = Coin();
            if (!readable && Chance(0.05)) MakeUnreadable(visit);
            yield return visit;

            T? Maybe<T>(Func<T> answer)
                where T : struct => Chance(unknown) ? null : answer();

            DateOnly OnDay() => Chance(0.1)
                ? readable || Coin() ? DateOnly.MinValue : DateOnly.MaxValue
                : AsOf.PlusDays(-Pick(Ages.Skip(readable ? 1 : 0).ToList())).ToDateOnly();
        }
    }

    private void MakeUnreadable(Visit visit)
    {
        switch (_random.Number(0, 5))
        {
            case 0: visit.Companions = -1; break;
            case 1: visit.Minutes = Pick([-0.0001m, 1_000_000_000_000.0001m]); break;
            case 2: visit.Ward = (Ward)3; break;
            case 3: visit.NextWard = Pick(["", "South", "west"]); break;
            case 4: visit.Needs = Pick([-1L, 8L, long.MinValue, long.MaxValue]); break;
            default: visit.CheckPoints = -5; break;
        }
    }

    private Condition<Visit> Condition(int depth, string id)
    {
        if (depth == 0) return Pick(Tests)();
        Condition<Visit>[] operands = [.. Enumerable.Range(0, _random.Number(2, 3)).Select(number => Condition(depth - 1, $"{id}/{number}"))];
        return _random.Number(0, 3) switch
        {
            0 => Condition<Visit>.All(operands),
            1 => Condition<Visit>.Any(operands),
            2 => !operands[0],
            _ => new DerivedFact<Visit>($"derived/{id}", "Is it so?", [.. operands.Select((says, place) => new Evidence<Visit>($"evidence-{place}", says, Pick(Enum.GetValues<EvidenceWeight>())))]).Holds,
        };
    }

    private bool Chance(double probability) => _random.Double() < probability;

    private bool Coin() => Chance(0.5);

    private T Pick<T>(IReadOnlyList<T> some) => some[_random.Number(0, some.Count - 1)];
}

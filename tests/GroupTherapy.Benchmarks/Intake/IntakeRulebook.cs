// Thirty rules over thirty-two facts, written once for the kernel.

namespace GroupTherapy.Benchmarks.Intake;

/// <summary>The thirty rules as a rulebook.</summary>
internal static class IntakeRulebook
{
    private static readonly Publication Source = new("northland-intake", "Northland intake rules, invented for measuring");

    public static readonly IReadOnlyList<Rule<IntakeSubject>> Rules =
    [
        Rule(0, Force.Must, null, !((IntakeFacts.Counts[0].AtLeast(20) | IntakeFacts.YesNo[0].Holds) & (IntakeFacts.Counts[1].AtLeast(1) | IntakeFacts.YesNo[1].Holds))),
        Rule(1, Force.MustUnlessJustified, null, !IntakeFacts.YesNo[2].Holds),
        Rule(2, Force.MustUnlessJustified, null, !IntakeFacts.YesNo[3].Holds),
        Rule(3, Force.Review, null, !IntakeFacts.YesNo[4].Holds),
        Rule(4, Force.Must, null, IntakeFacts.YesNo[5].Holds & IntakeFacts.YesNo[6].Holds & IntakeFacts.YesNo[7].Holds & IntakeFacts.YesNo[8].Holds),
        Rule(5, Force.Must, null, IntakeFacts.YesNo[9].Holds & IntakeFacts.YesNo[10].Holds),
        Rule(6, Force.Must, null, IntakeFacts.YesNo[11].Holds),
        Rule(7, Force.Must, null, IntakeFacts.YesNo[12].Holds),
        Rule(8, Force.Must, null, IntakeFacts.YesNo[13].Holds),
        Rule(9, Force.Must, null, IntakeFacts.YesNo[14].Holds),
        Rule(10, Force.Must, IntakeFacts.YesNo[15].Holds, IntakeFacts.YesNo[16].Holds & IntakeFacts.YesNo[17].Holds),
        Rule(11, Force.Review, IntakeFacts.YesNo[15].Holds, !IntakeFacts.YesNo[18].Holds),
        Rule(12, Force.Must, null, IntakeFacts.Counts[2].AtLeast(1)),
        Rule(13, Force.Should, null, IntakeFacts.Counts[3].AtLeast(75)),
        Rule(14, Force.Review, null, !IntakeFacts.Counts[4].AtLeast(31)),
        Rule(15, Force.Must, null, !IntakeFacts.Counts[5].AtLeast(4)),
        Rule(16, Force.Review, null, IntakeFacts.Counts[6].AtLeast(2) & !IntakeFacts.Counts[6].AtLeast(9)),
        Rule(17, Force.Must, null, IntakeFacts.YesNo[19].Holds | IntakeFacts.Counts[7].AtLeast(3)),
        Rule(18, Force.Should, null, IntakeFacts.YesNo[1].Holds | IntakeFacts.YesNo[2].Holds | IntakeFacts.YesNo[3].Holds),
        Rule(19, Force.Must, null, !IntakeFacts.Counts[8].AtLeast(10) | IntakeFacts.YesNo[5].Holds),
        Rule(20, Force.MustUnlessJustified, null, !(IntakeFacts.YesNo[4].Holds & IntakeFacts.Counts[9].AtLeast(5))),
        Rule(21, Force.Review, null, !(IntakeFacts.YesNo[0].Holds & !IntakeFacts.YesNo[6].Holds)),
        Rule(22, Force.Review, null, !(IntakeFacts.YesNo[7].Holds & !IntakeFacts.YesNo[9].Holds)),
        Rule(23, Force.Must, IntakeFacts.YesNo[19].Holds, IntakeFacts.Counts[10].AtLeast(2)),
        Rule(24, Force.Should, IntakeFacts.YesNo[12].Holds, !IntakeFacts.Counts[11].AtLeast(12)),
        Rule(25, Force.Should, null, IntakeFacts.YesNo[18].Holds),
        Rule(26, Force.Must, IntakeFacts.Counts[0].AtLeast(10), IntakeFacts.YesNo[8].Holds),
        Rule(27, Force.Review, null, (IntakeFacts.YesNo[10].Holds & IntakeFacts.YesNo[11].Holds) | IntakeFacts.Counts[2].AtLeast(4)),
        Rule(28, Force.Must, null, IntakeFacts.YesNo[13].Holds | (IntakeFacts.YesNo[14].Holds & IntakeFacts.YesNo[16].Holds)),
        Rule(29, Force.Should, null, (IntakeFacts.YesNo[17].Holds | IntakeFacts.YesNo[18].Holds) & !IntakeFacts.Counts[1].AtLeast(3)),
    ];

    public static Rulebook<IntakeSubject> Default { get; } = new("intake/thirty", "1.0.0", IntakeFacts.All, Rules);

    /// <summary>The rule's place among the thirty.</summary>
    public static int NumberOf(Rule<IntakeSubject> rule) => int.Parse(rule.Id["intake/rule-".Length..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>As many rules of the same shapes: each round reads other facts, and counts at other limits.</summary>
    public static Rulebook<IntakeSubject> Of(int rules)
    {
        var random = new Random(rules);
        var yesNo = IntakeFacts.YesNo;
        var more = Enumerable.Range(30, rules - 30).Select(number => Rule(
            number,
            Rules[number % 30].Force,
            number % 10 == 0 ? Pick().Holds : null,
            (number % 5) switch
            {
                0 => !(Pick().Holds & Limit()),
                1 => Pick().Holds & Pick().Holds & Pick().Holds,
                2 => Limit(),
                3 => (Pick().Holds | Limit()) & Pick().Holds,
                _ => !Pick().Holds | Limit(),
            }));
        return new($"intake/rules-{rules}", "1.0.0", IntakeFacts.All, [.. Rules, .. more]);

        YesNoFact<IntakeSubject> Pick() => yesNo[random.Next(yesNo.Count)];

        Condition<IntakeSubject> Limit() => IntakeFacts.Counts[random.Next(IntakeFacts.Counts.Count)].AtLeast(1 + random.Next(20));
    }

    private static Rule<IntakeSubject> Rule(int number, Force force, Condition<IntakeSubject>? appliesWhen, Condition<IntakeSubject> requires) => new()
    {
        Id = $"intake/rule-{number}",
        Title = $"Rule {number}",
        Source = Source.At("Intake"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = appliesWhen,
        Requires = requires,
        Force = force,
        Because = "Measured.",
        Remedy = "None.",
    };
}

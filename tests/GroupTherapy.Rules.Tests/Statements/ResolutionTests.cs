namespace GroupTherapy.Rules.Tests.Statements;

/// <summary>Which of several statements of a Northland observer counts, by each of the closed few ways.</summary>
public class ResolutionTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly LocalDate Tuesday = Monday.PlusDays(1);
    private static readonly LocalDate Friday = Monday.PlusDays(4);

    private static readonly Form<Observed, Visit> Visits = new("visit", "A visit", subject => subject.Visits, ages: true);

    private static object? Answer(Resolution<Observed> resolution, Observed subject, LocalDate? asOf = null)
    {
        var facts = new FactSet<Observed>();
        var fact = facts.YesNo("calm", "Was it calm?", observed => observed.Calm, resolution);
        return Read(facts, fact, subject, asOf ?? Friday);
    }

    private static object? Read(FactSet<Observed> facts, Fact<Observed> fact, Observed subject, LocalDate asOf) =>
        new Rulebook<Observed>("xa-nl/observed", "1", facts, [Rule("known", fact.IsAnswered)], 30).Judge(subject, asOf).Errors is { Count: > 0 } errors
            ? errors[0].Problem
            : new Rulebook<Observed>("xa-nl/observed", "1", facts, [Rule("known", fact.IsAnswered)], 30).Read(subject, asOf).ValueOf(fact);

    [Fact]
    public void A_plain_value_is_a_statement_of_the_as_of_date()
    {
        var subject = new Observed { Calm = true };

        subject.Calm!.Value[0].ShouldBe(new(true));
        Answer(Resolution<Observed>.Newest(Graver.Lower), subject).ShouldBe(true);
        Answer(Resolution<Observed>.Newest(Graver.Lower), subject with { Calm = [true, new(false, Tuesday)] }).ShouldBe(true);
    }

    [Fact]
    public void Not_given_is_unknown_and_so_is_an_empty_list_of_answers()
    {
        Answer(Resolution<Observed>.Newest(Graver.Lower), new()).ShouldBeNull();
        Answer(Resolution<Observed>.Newest(Graver.Lower), new() { Calm = [] }).ShouldBeNull();
    }

    [Fact]
    public void The_newest_counts_and_of_one_day_the_graver()
    {
        Answer(Resolution<Observed>.Newest(Graver.Lower), new() { Calm = [new(false, Monday), new(true, Tuesday)] }).ShouldBe(true);
        Answer(Resolution<Observed>.Newest(Graver.Lower), new() { Calm = [new(true, Tuesday), new(false, Tuesday)] }).ShouldBe(false);
        Answer(Resolution<Observed>.Newest(Graver.Higher), new() { Calm = [new(true, Tuesday), new(false, Tuesday)] }).ShouldBe(true);
    }

    [Fact]
    public void The_gravest_counts_whenever_it_was_said()
    {
        Answer(Resolution<Observed>.Gravest(Graver.Lower), new() { Calm = [new(false, Monday), new(true, Tuesday)] }).ShouldBe(false);
        Answer(Resolution<Observed>.Gravest(Graver.Higher), new() { Calm = [new(false, Tuesday), new(true, Monday)] }).ShouldBe(true);
    }

    [Fact]
    public void A_visit_supersedes_what_was_said_by_its_day()
    {
        var until = Resolution<Observed>.GravestUntil(Visits, Graver.Lower);
        Statements<bool> said = [new(false, Monday), new(true, Friday)];

        Answer(until, new() { Calm = said }).ShouldBe(false);
        Answer(until, new() { Calm = said, Visits = new Visit(Monday.PlusDays(-1), null) }).ShouldBe(false);
        Answer(until, new() { Calm = said, Visits = new Visit(Monday, null) }).ShouldBe(true);
        Answer(until, new() { Calm = said, Visits = new Visit(Friday, null) }).ShouldBeNull();
        Answer(until, new() { Calm = false, Visits = new Visit(Friday, null) }).ShouldBeNull();
    }

    [Fact]
    public void All_must_agree_or_the_answer_is_unknown()
    {
        Answer(Resolution<Observed>.AllAgree, new() { Calm = [new(true, Monday), new(true, Friday)] }).ShouldBe(true);
        Answer(Resolution<Observed>.AllAgree, new() { Calm = [new(true, Monday), new(false, Tuesday), new(true, Friday)] }).ShouldBeNull();
    }

    [Fact]
    public void Any_credential_suffices()
    {
        Answer(Resolution<Observed>.AnySuffices(Graver.Lower), new() { Calm = [new(true, Monday), new(false, Tuesday)] }).ShouldBe(true);
        Answer(Resolution<Observed>.AnySuffices(Graver.Higher), new() { Calm = [new(true, Monday), new(false, Tuesday)] }).ShouldBe(false);
    }

    [Fact]
    public void What_was_said_after_the_as_of_date_is_an_error_wherever_it_stands_in_the_list()
    {
        foreach (var resolution in (Resolution<Observed>[])[Resolution<Observed>.Newest(Graver.Lower), Resolution<Observed>.Gravest(Graver.Lower), Resolution<Observed>.AllAgree])
        {
            Answer(resolution, new() { Calm = [new(true, Monday), new(false, Monday), new(true, Friday)] }, asOf: Tuesday).ShouldBe(nameof(AnsweredLaterException));
            Answer(resolution, new() { Calm = [new(true, Friday), new(true, Monday), new(false, Monday)] }, asOf: Tuesday).ShouldBe(nameof(AnsweredLaterException));
        }
    }

    [Fact]
    public void A_dated_statement_ages_where_its_fact_says_so_and_a_plain_value_never_does()
    {
        var ages = Resolution<Observed>.Newest(Graver.Lower, ages: true);

        // Thirty days before Friday is the last day that counts.
        Answer(ages, new() { Calm = [new(true, Friday.PlusDays(-30))] }).ShouldBe(true);
        Answer(ages, new() { Calm = [new(true, Friday.PlusDays(-31))] }).ShouldBeNull();
        Answer(ages, new() { Calm = [new(false, Friday.PlusDays(-31)), new(true, Friday.PlusDays(-30))] }).ShouldBe(true);
        Answer(ages, new() { Calm = true }).ShouldBe(true);
        Answer(Resolution<Observed>.Newest(Graver.Lower), new() { Calm = [new(true, Friday.PlusDays(-31))] }).ShouldBe(true);
    }

    [Fact]
    public void Forms_age_one_by_one_and_a_newer_one_that_leaves_the_question_blank_leaves_it_unknown()
    {
        var facts = new FactSet<Observed>();
        var noise = facts.Count("noise", "How loud was it?", "decibels", Visits, visit => visit.Noise, Resolution<Observed>.Newest(Graver.Higher));
        var loudest = facts.Count("loudest", "How loud was it at the loudest?", "decibels", Visits, visit => visit.Noise, Resolution<Observed>.Gravest(Graver.Higher));
        var (old, recent, blank) = (new Visit(Friday.PlusDays(-31), 90), new Visit(Monday, 40), new Visit(Tuesday, null));

        // Thirty days before Friday is the last day that counts; the older visit of 90 does not, not even as the loudest.
        Read(facts, noise, new() { Visits = [old, recent] }, Friday).ShouldBe(40);
        Read(facts, loudest, new() { Visits = [old, recent] }, Friday).ShouldBe(40);
        Read(facts, loudest, new() { Visits = [old with { On = Friday.PlusDays(-30) }, recent] }, Friday).ShouldBe(90);
        Read(facts, noise, new() { Visits = [recent, blank] }, Friday).ShouldBeNull();
    }

    [Fact]
    public void A_list_may_hold_several_kinds_of_form_and_none_of_a_kind_can_be_an_answer()
    {
        var facts = new FactSet<Observed>();
        var loud = new Form<Observed, Visit>("loud-visit", "A loud visit", subject => subject.Visits, ages: false, visit => visit.Noise > 80);
        var was = facts.YesNo("was-loud", "Was there a loud visit?", loud, _ => true, Resolution<Observed>.Newest(Graver.Higher), none: false);

        Read(facts, was, new(), Friday).ShouldBeNull();
        Read(facts, was, new() { Visits = new Visit(Monday, 40) }, Friday).ShouldBe(false);
        Read(facts, was, new() { Visits = [new Visit(Monday, 40), new Visit(Tuesday, 81)] }, Friday).ShouldBe(true);
        loud.AnsweredOn(new() { Visits = [new Visit(Friday, 40), new Visit(Tuesday, 81), new Visit(Monday, 99)] }).ShouldBe(Tuesday);
    }

    [Fact]
    public void Of_sets_said_on_one_day_the_higher_is_all_that_any_names_and_the_lower_what_all_name()
    {
        string[] sounds = ["wind", "rain", "hail"];
        var facts = new FactSet<Observed>();
        var heard = facts.Codes("heard", "What was heard?", sounds, Visits, visit => visit.Heard, Resolution<Observed>.Newest(Graver.Higher));
        var byAll = facts.Codes("heard-by-all", "What did all hear?", sounds, Visits, visit => visit.Heard, Resolution<Observed>.Newest(Graver.Lower));
        var subject = new Observed { Visits = [new Visit(Monday, null) { Heard = ["wind", "rain"] }, new Visit(Monday, null) { Heard = ["rain", "hail"] }] };

        Read(facts, heard, subject, Friday).ShouldBe((string[])["wind", "rain", "hail"]);
        Read(facts, byAll, subject, Friday).ShouldBe((string[])["rain"]);
    }

    /// <summary>What is worked out of lists and of more than one matter has a reader of its own, and tells its way as every other does.</summary>
    [Fact]
    public void A_fact_that_works_its_answer_out_tells_by_which_way()
    {
        var facts = new FactSet<Observed>();
        var (gravest, newest) = (Resolution<Observed>.Gravest(Graver.Higher), Resolution<Observed>.Newest(Graver.Lower));
        Fact<Observed>[] told =
        [
            facts.YesNo("loud", "Was any visit loud?", observed => observed.Visits is { } visits ? visits.Values.Any(visit => visit.Noise > 80) : null, resolution: gravest),
            facts.Count("noise", "How loud was the loudest?", "decibels", _ => 1, resolution: gravest),
            facts.Amount("mean", "How loud was it at the loudest place?", "decibels", _ => 1, resolution: gravest),
            facts.Choice("kind", "Which kind was it?", [(Outcome.Clear, "clear"), (Outcome.Open, "open")], _ => Outcome.Clear, resolution: gravest),
            facts.Codes("heard", "What was heard?", ["wind"], _ => ["wind"], resolution: gravest),
            facts.Day("visited", "When was the last visit?", observed => observed.Visits?.Values.Max(visit => visit.On), resolution: newest),
        ];
        var one = facts.YesNo("asked", "Was anybody asked?", _ => true);

        told.Select(fact => fact.Resolution).ShouldBe([gravest, gravest, gravest, gravest, gravest, newest]);
        one.Resolution.ShouldBeNull();
        var subject = new Observed { Visits = [new Visit(Tuesday, 40), new Visit(Monday, 81)] };
        Read(facts, told[0], subject, Friday).ShouldBe(true);
        Read(facts, told[5], subject, Friday).ShouldBe(Tuesday);
        FactEntry.Of(told[0]).Resolution.ShouldBe(new(ResolutionKind.Gravest, Graver.Higher, null, false));
    }

    [Fact]
    public void Reading_a_list_allocates_nothing()
    {
        var facts = new FactSet<Observed>();
        var calm = facts.YesNo("calm", "Was it calm?", observed => observed.Calm, Resolution<Observed>.Newest(Graver.Lower));
        facts.Count("noise", "How loud was it?", "decibels", Visits, visit => visit.Noise, Resolution<Observed>.Gravest(Graver.Higher));
        var book = new Rulebook<Observed>("xa-nl/observed", "1", facts, [Rule("calm", calm.Holds)], 30);
        var subject = new Observed { Calm = [new(true, Monday), new(true, Tuesday)], Visits = [new Visit(Monday, 1), new Visit(Tuesday, 2)] };
        book.Decide(subject, Friday).ShouldBe(Outcome.Clear);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 100; count++) book.Decide(subject, Friday);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static Rule<Observed> Rule(string id, Condition<Observed> requires) => new()
    {
        Id = id,
        Title = "The observer knows",
        Source = new Publication("xa-nl-observers-act", "Northland Observers Act").At("Section 1"),
        InForce = EffectivePeriod.Always,
        Requires = requires,
        Force = Force.Must,
        Because = "Somebody looked.",
        Remedy = "Look.",
    };

    private sealed record Observed
    {
        public Statements<bool>? Calm { get; init; }

        public Statements<Visit>? Visits { get; init; }
    }

    private sealed record Visit(LocalDate On, int? Noise) : IDated
    {
        public IReadOnlyList<string>? Heard { get; init; }
    }
}

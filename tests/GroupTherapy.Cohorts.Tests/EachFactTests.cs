namespace GroupTherapy.Cohorts;

/// <summary>What is asked of each is answered for all: yes when all, no when one is known to lack it, unknown otherwise.</summary>
public class EachFactTests
{
    [Fact]
    public void On_every_answer_of_up_to_four_members_it_is_what_the_words_say()
    {
        bool?[] answers = [true, false, null];
        var facts = new FactSet<bool?[]>();
        var each = new EachFact<bool?[], object>(facts, "asked", "Asked?", all => all?.Select((answer, place) => (object)place).ToArray(), (all, place) => all[(int)place]);

        foreach (var length in Enumerable.Range(1, 4))
        {
            foreach (var all in Sequences(answers, length))
            {
                bool? expected = all.Contains(false) ? false : all.Contains(null) ? null : true;
                each.OfAll(all).ShouldBe(expected);
            }
        }
    }

    [Fact]
    public void Of_nobody_it_is_unknown_and_of_no_incident_it_is_yes()
    {
        SessionFacts.OfEachMember.ShouldAllBe(fact => fact.OfAll(new Session { Id = "s-1", Members = Array.Empty<PresentMember>() }) == null);
        SessionFacts.OfEachMember.ShouldAllBe(fact => fact.OfAll(new Session { Id = "s-1" }) == null);
        SessionCloseFacts.OfEachIncident.ShouldAllBe(fact => fact.OfAll(new SessionClose { Id = "s-1", Incidents = Array.Empty<Incident>() }) == true);
        SessionCloseFacts.OfEachIncident.ShouldAllBe(fact => fact.OfAll(new SessionClose { Id = "s-1" }) == null);
    }

    [Fact]
    public void The_answer_for_all_is_the_one_that_the_readings_for_each_member_add_up_to()
    {
        var random = new RandomSubjects(21);
        foreach (var session in Enumerable.Range(0, RandomSubjects.Count).Select(_ => random.NextSession()))
        {
            var duties = MemberDuties.Of(session);
            foreach (var fact in SessionFacts.OfEachMember)
            {
                bool? expected = duties.Any(member => member.Lacking.Contains(fact.ForAll.Id)) ? false
                    : duties.Count == 0 || duties.Any(member => member.Unanswered.Contains(fact.ForAll.Id)) ? null : true;
                if (fact.OfAll(session) != expected) throw new InvalidOperationException($"{fact}: found {fact.OfAll(session)}, expected {expected}.");
            }
        }
    }

    [Fact]
    public void The_order_of_members_facilitators_and_incidents_never_matters()
    {
        var random = new RandomSubjects(22);
        foreach (var _ in Enumerable.Range(0, RandomSubjects.Count))
        {
            var session = random.NextSession();
            var close = random.NextClose();
            var group = random.NextGroup();
            var session2 = session with { Members = Shuffled(session.Members), Facilitators = Shuffled(session.Facilitators), Authorities = Shuffled(session.Authorities), Channels = Shuffled(session.Channels) };
            var close2 = close with { Members = Shuffled(close.Members), Facilitators = Shuffled(close.Facilitators), Incidents = Shuffled(close.Incidents) };
            var group2 = group with { Facilitators = Shuffled(group.Facilitators) };

            ReadinessRulebook.Default.Decide(session2, Judging.Day).ShouldBe(ReadinessRulebook.Default.Decide(session, Judging.Day));
            CloseRulebook.Default.Decide(close2, Judging.Day).ShouldBe(CloseRulebook.Default.Decide(close, Judging.Day));
            DesignRulebook.Default.Decide(group2, Judging.Day).ShouldBe(DesignRulebook.Default.Decide(group, Judging.Day));
        }

        IReadOnlyList<T>? Shuffled<T>(IReadOnlyList<T>? items) => items is null ? null : random.Shuffled(items);
    }

    [Fact]
    public void A_member_more_never_makes_a_session_better()
    {
        var random = new RandomSubjects(23);
        var tried = 0;
        foreach (var session in Enumerable.Range(0, RandomSubjects.Count).Select(_ => random.NextSession()).Where(session => session.Members?.Count > 1))
        {
            var fewer = session with { Members = [.. session.Members!.Skip(1)] };
            var (with, without) = (ReadinessRulebook.Default.Decide(session, Judging.Day), ReadinessRulebook.Default.Decide(fewer, Judging.Day));
            tried++;
            if (with < without) throw new InvalidOperationException($"With a member more {with}, without {without}.");
        }

        tried.ShouldBeGreaterThan(RandomSubjects.Count / 4);
    }

    [Fact]
    public void Every_outcome_occurs_among_random_subjects()
    {
        var random = new RandomSubjects(24);
        Outcomes(() => ReadinessRulebook.Default.Decide(random.NextSession(), Judging.Day)).ShouldBe(4);
        Outcomes(() => CloseRulebook.Default.Decide(random.NextClose(), Judging.Day)).ShouldBe(3);      // no rule of the close asks for a review
        Outcomes(() => DesignRulebook.Default.Decide(random.NextGroup(), Judging.Day)).ShouldBe(3);     // nor one of the design

        static int Outcomes(Func<Outcome> next) => Enumerable.Range(0, RandomSubjects.Count).Select(_ => next()).Distinct().Count();
    }

    private static IEnumerable<bool?[]> Sequences(bool?[] answers, int length) => length == 0
        ? [[]]
        : Sequences(answers, length - 1).SelectMany(rest => answers.Select(answer => (bool?[])[.. rest, answer]));
}

using static GroupTherapy.Cohorts.SampleCohorts;

namespace GroupTherapy.Cohorts;

/// <summary>Nothing meant for a candidate reveals a member, and nothing printed or thrown tells of a person more than an opaque id.</summary>
public class AdmissionPrivacyTests
{
    private static readonly string[] Odd = ["Zebulon", "Quackenbush", "penguin"];

    private static IEnumerable<Cohort> Cohorts()
    {
        var histories = new RandomHistories(11);
        for (var history = 0; history < 150; history++) yield return histories.Next().Cohort;
    }

    /// <summary>Everything in a decision that a candidate could be shown, in words.</summary>
    private static IEnumerable<string> ForTheCandidate(Decision<AdmissionRequest> decision)
    {
        foreach (var finding in decision.AllFindings().Where(finding => !finding.Rule.Confidential))
        {
            foreach (var text in new[] { finding.Rule.Title, finding.Rule.Because, finding.Rule.Remedy, finding.ToString(), finding.Rule.Requires.ToString() }) yield return text;
            foreach (var text in Flatten(finding.Explanation)) yield return text;
            foreach (var fact in finding.Facts) yield return $"{fact.Fact} {fact.Value} {fact.Needed}";
        }

        foreach (var need in decision.StillNeeded()) yield return $"{need.Fact} {need.Question} {string.Join(' ', need.Alternatives.SelectMany(set => set))}";
        foreach (var change in decision.ToClear().SelectMany(set => set)) yield return $"{change.Fact.Id} {change.Needed} {change.Example}";

        static IEnumerable<string> Flatten(Explanation<AdmissionRequest> explanation) => [explanation.ToString()!, .. explanation.Because.SelectMany(Flatten)];
    }

    [Fact]
    public void Nothing_in_findings_meant_for_a_candidate_names_another_person()
    {
        foreach (var cohort in Cohorts())
        {
            // Ids that no word of a rule contains.
            var others = cohort.Members.Select(member => member.Id).Concat(cohort.WaitingList.Select(entry => entry.Candidate)).Distinct().ToArray();
            foreach (var inPlaceOf in new[] { null, others.FirstOrDefault() })
            {
                var decision = (cohort.Request("c-9") with { InPlaceOf = inPlaceOf, EnrolledElsewhere = null }).Judge();
                foreach (var text in ForTheCandidate(decision)) others.Where(id => text.Contains(id, StringComparison.Ordinal)).ShouldBeEmpty(text);
            }
        }
    }

    [Fact]
    public void No_answer_of_any_fact_names_a_person()
    {
        AdmissionFacts.All.Facts.Select(fact => fact.Kind).Distinct().ShouldBe(["choice", "count", "yes/no"], ignoreOrder: true);
        new[] { AdmissionCodes.States.Select(state => state.Name), AdmissionCodes.Memberships.Select(model => model.Name) }.SelectMany(names => names).Distinct()
            .ShouldBe(["forming", "open", "closed", "completed", "ended", "slowOpen"], ignoreOrder: true);
    }

    [Fact]
    public void What_tells_that_someone_came_or_left_is_for_the_clinician_alone() =>
        AdmissionRulebook.Default.Rules.Where(rule => rule.Confidential).Select(rule => rule.Id).ShouldBe(["admission/viability", "admission/no-newcomers-in-consecutive-sessions"]);

    [Fact]
    public void Two_candidates_at_the_same_moment_are_told_the_same_whoever_the_members_are()
    {
        var some = ClosedAfter(6, 2);
        var others = Cohort.Replay(some.History.Select(entry => entry with
        {
            Person = entry.Person?.Replace("m-", "other-", StringComparison.Ordinal),
            Attendees = [.. entry.Attendees.Select(id => id.Replace("m-", "other-", StringComparison.Ordinal))],
        }));

        ForTheCandidate(others.Request().Judge()).ShouldBe(ForTheCandidate(some.Request().Judge()));
    }

    [Fact]
    public void A_refusal_names_nobody()
    {
        var histories = new RandomHistories(12);
        for (var history = 0; history < 100; history++)
        {
            foreach (var refusal in histories.Next().Steps.Select(step => step.Step.Refusal).OfType<CohortRefusal>()) refusal.Reason.ShouldNotContain("p-");
        }
    }

    [Fact]
    public void Only_types_and_opaque_ids_are_printed()
    {
        var cohort = Cohort.Found("g-1", OpenGroup, Day, "Zebulon's penguin").Admit("c-1", Day, "Quackenbush asked", false).Done().Open(Day, "penguin").Done()
            .HoldSession(Day, ["c-1"], "Zebulon led").Done().Wait("c-2", Day, "Quackenbush").Done().Admit("c-3", Day, "penguin", false, null, new("Zebulon", Day, "likes a penguin")).Done();
        var step = cohort.Admit("c-2", Day, "Quackenbush", null);
        object[] aboutPeople =
        [
            cohort, cohort.Members[0], cohort.Members[0].Stays[0], cohort.Sessions[0], cohort.WaitingList[0], cohort.History[0], cohort.History[^1], cohort.History[^1].Judgement!,
            step, step.Refusal!, step.Decision!.Value, step.Decision!.Value.Subject, Attendance.Of(cohort, "c-1"), WaitingListReview.Of(cohort, Day, _ => null), WaitingListReview.Of(cohort, Day, _ => null).PassedOver[0],
            Viability.Of(cohort), AttendanceWarning.Falling,
        ];

        aboutPeople.Select(about => about.ToString()!).SelectMany(text => Odd.Where(text.Contains)).ShouldBeEmpty();
        cohort.ToString().ShouldBe("Cohort g-1 5");
        cohort.Members[0].ToString().ShouldBe("CohortMember c-1");
        cohort.History[^1].ToString().ShouldBe("CohortEvent 5");
        step.Decision!.Value.Subject.ToString().ShouldBe("AdmissionRequest c-2 g-1");
        step.ToString().ShouldBe("NotAdmitted");
    }

    [Fact]
    public void No_fact_asks_for_what_no_one_may_be_judged_by()
    {
        string[] forbidden = ["age", "race", "ethnic", "ethnicity", "language", "sex", "gender", "orientation", "birth", "old", "young"];

        AdmissionFacts.All.Facts.SelectMany(fact => $"{fact.Id} {fact.Question}".ToLowerInvariant().Split(' ', '-', '?', ',')).Intersect(forbidden).ShouldBeEmpty();
    }
}

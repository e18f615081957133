using System.Text;
using GroupTherapy.Cohorts;
using GroupTherapy.Screening;
using static GroupTherapy.Tests.Reviews.Admissions;

namespace GroupTherapy.Tests.Reviews;

/// <summary>What a reviewer was made with counts for JSON as for objects; what a document says itself goes before it.</summary>
public sealed class OneConfigurationTests
{
    private const string OnPublicNetwork = """{"id":"c-1","network":"public"}""";

    private static readonly Reviewer Strict = new() { Screening = ScreeningRulebook.For(new() { PublicNetworkBlocks = true, AnswersCurrentForDays = 10 }) };

    [Fact]
    public void The_reviewers_policy_screens_what_comes_as_json()
    {
        var decision = Screen(Strict, """{"id":"g-1","format":"online"}""");
        decision.Rulebook.ShouldBeSameAs(Strict.Screening);
        decision.Outcome.ShouldBe(Outcome.Blocked);
        Screen(Reviewer.Default, """{"id":"g-1","format":"online"}""").Outcome.ShouldBe(Outcome.Open);
    }

    [Fact]
    public void A_documents_own_options_go_before_the_reviewers_one_by_one()
    {
        var decision = Screen(Strict, """{"id":"g-1","format":"online","policies":{"publicNetworkBlocks":false}}""");
        decision.Outcome.ShouldBe(Outcome.Open);
        decision.Rulebook.AnswersCurrentForDays.ShouldBe(10);
    }

    [Fact]
    public void A_rulebook_of_the_hosts_own_has_no_options_that_a_document_could_choose()
    {
        var own = new Reviewer { Screening = new("screening/online", "1.0.0", CandidateFacts.All, [.. ScreeningRulebook.Default.Rules.Skip(1)], 30, ScreeningRulebook.Default.Parameters) };
        Screen(own, """{"id":"g-1","format":"online"}""").Rulebook.ShouldBeSameAs(own.Screening);
        Should.Throw<InputException>(() => Screen(own, """{"id":"g-1","format":"online","policies":{"publicNetworkBlocks":false}}""")).Faults.ShouldHaveSingleItem().At.ShouldBe("/group/policies");
    }

    [Fact]
    public void A_cohort_that_declares_nothing_has_the_reviewers_policy()
    {
        var policy = new CohortPolicy { Membership = MembershipModel.Open, MembershipReason = "a drop-in group", AdmissionWindowSessions = 3, Size = new(3, 4, 5, 6) };
        var json = new GroupTherapyJson(new() { CohortPolicy = policy });
        json.ReadCohort("""{"id":"k","foundedOn":"2026-01-15"}"""u8.ToArray(), MeetingFormat.Online, Day).Policy.ShouldBe(policy);
        json.ReadCohort("""{"id":"k","foundedOn":"2026-01-15","membership":"closed"}"""u8.ToArray(), MeetingFormat.Online, Day).Policy.ShouldBe(policy with { Membership = MembershipModel.Closed, MembershipReason = null });
        new GroupTherapyJson(Reviewer.Default).ReadCohort("""{"id":"k","foundedOn":"2026-01-15"}"""u8.ToArray(), MeetingFormat.InPerson, Day).Policy.Size.ShouldBe(GroupSize.InPerson);
    }

    [Fact]
    public void A_record_can_be_made_of_what_came_as_json()
    {
        var json = new GroupTherapyJson(Strict);
        using var output = new MemoryStream();
        var review = json.Admit(Document("""{"id":"g-1","format":"online"}"""), output).ShouldHaveSingleItem();
        var record = DecisionRecord.Of("r-1", review);
        record.Outcome.ShouldBe(Outcome.Blocked);
        record.Parts[0].Hash.ShouldBe(Strict.Screening.Hash);
        new Replayer().Replay(record).Parts[0].Outcome.ShouldBe(Outcome.Blocked);
    }

    [Fact]
    public void An_object_has_the_answer_of_its_json()
    {
        var json = new GroupTherapyJson(Strict);
        var group = json.ReadGroup("""{"id":"g-1","format":"online"}"""u8.ToArray());
        var candidate = json.ReadCandidate(Encoding.UTF8.GetBytes(OnPublicNetwork), group, Day);
        candidate.ShouldBe(new() { Id = "c-1", Group = new() { Id = "g-1", Format = MeetingFormat.Online }, Network = NetworkKind.Public });
        var (asObject, asJson) = (Strict.Review(new Admission { Candidate = candidate }, Day), json.ReadAdmissions(Document("""{"id":"g-1","format":"online"}""")).Review()[0]);
        asObject.Admission.ShouldBe(asJson.Admission);
        asObject.Outcome.ShouldBe(asJson.Outcome);
        asObject.Screening.Findings.Select(finding => (finding.Rule.Id, finding.Status)).ShouldBe(asJson.Screening.Findings.Select(finding => (finding.Rule.Id, finding.Status)));
    }

    private static Decision<Candidate> Screen(Reviewer reviewer, string group)
    {
        using var output = new MemoryStream();
        return new GroupTherapyJson(reviewer).Screen(Document(group), output).ShouldHaveSingleItem();
    }

    private static MemoryStream Document(string group) => new(Encoding.UTF8.GetBytes($$"""{"asOf":"2026-02-20","group":{{group}},"candidates":[{{OnPublicNetwork}}]}"""));
}

namespace GroupTherapy.Rules.Tests.Queries;

public class FactMapTests
{
    [Fact]
    public void It_tells_what_is_mapped() =>
        VisitFacts.MapWithout("ward").ShouldBe((string[])["urgent", "companions", "minutes", "referred-on", "next-ward", "needs", "brings", "check-points", "check"]);

    [Fact]
    public void A_fact_or_a_form_is_mapped_once()
    {
        var map = VisitFacts.MapWithout();

        Should.Throw<ArgumentException>(() => map.Add(VisitFacts.Urgent, visit => visit.Urgent)).Message.ShouldContain("'urgent'");
        Should.Throw<ArgumentException>(() => map.Add(VisitFacts.Check, visit => visit.CheckedOn)).Message.ShouldContain("'check'");
    }

    [Fact]
    public void A_form_that_is_not_dated_has_no_day() =>
        Should.Throw<ArgumentException>(() => new FactMap<Visit, Visit>().Add(new Form<Visit>("passport", "Passport"), visit => visit.CheckedOn)).Message.ShouldContain("'passport'");

    [Fact]
    public void Nothing_is_added_once_a_query_was_built()
    {
        var map = VisitFacts.MapWithout("ward");
        map.Translate(VisitFacts.Urgent.Holds, RandomVisits.AsOf);

        Should.Throw<InvalidOperationException>(() => map.Add(VisitFacts.Ward, visit => visit.Ward)).Message.ShouldContain("'ward'");
    }

    [Fact]
    public void Each_code_of_a_set_is_mapped_once()
    {
        var map = new FactMap<Visit, Visit>();

        Should.Throw<ArgumentException>(() => map.Add(VisitFacts.Brings, ("notes", visit => visit.BringsNotes))).Message.ShouldContain("notes, plan");
        Should.Throw<ArgumentException>(() => map.Add(VisitFacts.Brings, ("notes", visit => visit.BringsNotes), ("notes", visit => visit.BringsPlan))).Message.ShouldContain("notes, plan");
    }
}

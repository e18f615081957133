namespace GroupTherapy.Cohorts.Tests.Sessions;

public sealed class CoveringTests
{
    private static readonly Session Evening = new() { Id = "s-1", Members = [new() { Id = "m-1" }, new() { Id = "m-2" }], Facilitators = ["p-1", "p-2"] };

    [Fact]
    public void Whoever_the_close_forgets_is_unknown_in_it()
    {
        var close = new SessionClose { Id = "s-1", Members = [new() { Id = "m-1", SupportSeconds = 600 }], Facilitators = [new("p-2", true)] }.Covering(Evening);

        close.Members!.Select(member => (member.Id, member.SupportSeconds)).ShouldBe([("m-1", 600), ("m-2", (int?)null)]);
        close.Facilitators!.Select(part => (part.Facilitator, part.Contributed)).ShouldBe([("p-2", true), ("p-1", (bool?)null)]);
    }

    [Fact]
    public void A_list_that_is_unknown_stays_unknown()
    {
        var close = new SessionClose { Id = "s-1" }.Covering(Evening);

        close.Members.ShouldBeNull();
        close.Facilitators.ShouldBeNull();
    }
}

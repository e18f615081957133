namespace GroupTherapy.Cohorts;

public class GuidesTests
{
    [Fact]
    public void Each_guide_is_short_and_says_where_it_comes_from()
    {
        foreach (var guide in Guides.All)
        {
            guide.Id.ShouldStartWith("guide/");
            guide.ToString().ShouldBe(guide.Id);
            guide.Title.ShouldNotBeNullOrWhiteSpace();
            guide.Text.Length.ShouldBeInRange(80, 500, guide.Id);
            guide.Statements.Select(id => Statements.All[id]).Select(statement => (statement.Source, statement.Section))
                .ShouldContain((guide.Source.Publication.Id, guide.Source.Section), guide.Id);
        }

        Guides.All.Select(guide => guide.Id).ShouldBeUnique();
    }

    [Theory]
    [InlineData("guide/self-disclosure", "R070 R072 R073")]
    [InlineData("guide/faces", "R075 R076")]
    [InlineData("guide/body", "R077")]
    [InlineData("guide/imagination", "R078")]
    [InlineData("guide/dynamics", "R118")]
    [InlineData("guide/attachment", "R124")]
    [InlineData("guide/recording", "R132")]
    public void A_guide_carries_its_statements(string id, string statements) =>
        string.Join(' ', Guides.All.Single(guide => guide.Id == id).Statements).ShouldBe(statements);
}

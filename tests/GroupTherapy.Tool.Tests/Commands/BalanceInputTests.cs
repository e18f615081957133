namespace GroupTherapy.Tool.Tests.Commands;

/// <summary>Everything that can be wrong with a session and its members: where, what was found, what was expected.</summary>
public sealed class BalanceInputTests
{
    private const string Minutes = "a number from 0 to 1440";

    [Theory]
    [InlineData("\"weigth\":1", "/weigth|an unknown property|weight (a known property)")]
    [InlineData("\"weight\":0", "/weight|0|a number from 0.0001 to 1000")]
    [InlineData("\"weight\":-1", "/weight|-1|a number from 0.0001 to 1000")]
    [InlineData("\"weight\":1000.5", "/weight|1000.5|a number from 0.0001 to 1000")]
    [InlineData("\"weight\":0.00015", "/weight|0.00015|a number from 0.0001 to 1000, with at most four decimals")]
    [InlineData("\"weight\":\"two\"", "/weight|text \"two\"|a number from 0.0001 to 1000")]
    [InlineData("\"owedMinutes\":1441", "/owedMinutes|1441|a number from -1440 to 1440")]
    [InlineData("\"owedMinutes\":1e300", "/owedMinutes|1e300|a number from -1440 to 1440")]
    [InlineData("\"owedMinutes\":0.01", "/owedMinutes|0.01|a number from -1440 to 1440, in steps of 0.05: three seconds")]
    [InlineData("\"owedSeconds\":0.5", "/owedSeconds|0.5|an integer from -86400 to 86400")]
    [InlineData("\"owedSeconds\":60,\"owedMinutes\":1", "/owedSeconds|60|one of owedMinutes and owedSeconds")]
    [InlineData("\"givenMinutes\":-0.05", $"/givenMinutes|-0.05|{Minutes}")]
    [InlineData("\"givenMinutes\":90.05", "/givenMinutes|90.05|at most the session's length")]
    [InlineData("\"givenSeconds\":5401", "/givenSeconds|5401|at most the session's length")]
    public void A_fault_of_a_member_is_told(string property, string fault) =>
        ShouldBeRefused($$"""{"sessionMinutes":90,"members":[{"id":"m","present":true,{{property}}}]}""", $"/members/0{fault}");

    [Theory]
    [InlineData("""{"id":"m"}""", "/present|nothing|true or false: whether the member is in the session")]
    [InlineData("""{"id":"m","present":null}""", "/present|null|true or false: whether the member is in the session")]
    [InlineData("""{"id":"m","present":1}""", "/present|1|true or false")]
    [InlineData("""{"present":true}""", "/id|nothing|an id of 1 to 128 visible ASCII characters, without spaces")]
    [InlineData("""{"id":" ","present":true}""", "/id|text \" \"|an id of 1 to 128 visible ASCII characters, without spaces")]
    public void A_member_is_told_with_id_and_presence(string member, string fault) =>
        ShouldBeRefused($$"""{"sessionMinutes":90,"members":[{{member}}]}""", $"/members/0{fault}");

    [Theory]
    [InlineData("""{"members":[{"id":"m","present":true}]}""", "/sessionMinutes|nothing|a number from 1 to 1440")]
    [InlineData("""{"sessionMinutes":0,"members":[{"id":"m","present":true}]}""", "/sessionMinutes|0|a number from 1 to 1440")]
    [InlineData("""{"sessionMinutes":1441,"members":[{"id":"m","present":true}]}""", "/sessionMinutes|1441|a number from 1 to 1440")]
    [InlineData("""{"sessionMinutes":90,"fixedMinutes":90.05,"members":[{"id":"m","present":true}]}""", "/fixedMinutes|90.05|a number of at most sessionMinutes")]
    [InlineData("""{"sessionMinutes":90,"fixedMinutes":-1,"members":[{"id":"m","present":true}]}""", $"/fixedMinutes|-1|{Minutes}")]
    [InlineData("""{"sessionMinutes":90,"fixedMinutes":20,"closingMinutes":21,"members":[{"id":"m","present":true}]}""", "/closingMinutes|21|a number of at most fixedMinutes")]
    [InlineData("""{"sessionMinutes":90,"closingMinutes":10,"members":[{"id":"m","present":true}]}""", "/closingMinutes|10|a number of at most fixedMinutes")]
    [InlineData("""{"sessionMinutes":90,"minimumMinutes":"3","members":[{"id":"m","present":true}]}""", $"/minimumMinutes|text \"3\"|{Minutes}")]
    [InlineData("""{"sessionMinutes":90}""", "/members|nothing|a list of objects")]
    [InlineData("""{"sessionMinutes":90,"members":[]}""", "/members|a list|at least one member")]
    [InlineData("""{"sessionMinutes":90,"members":[{"id":"m","present":true},{"id":"m","present":true}]}""", "/members/1/id|text \"m\"|an id that no other member has")]
    [InlineData("""{"asOf":"2026-11-20","sessionMinutes":90,"members":[{"id":"m","present":true}]}""", "/asOf|an unknown property|one of: sessionMinutes, fixedMinutes, closingMinutes, minimumMinutes, members")]
    public void A_fault_of_the_session_is_told(string json, string fault) => ShouldBeRefused(json, fault);

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 2)]
    public void There_are_at_most_64_members(int count, int exit)
    {
        var members = string.Join(",", Enumerable.Range(1, count).Select(number => $$"""{"id":"m{{number}}","present":true}"""));
        var run = ToolRun.With($$"""{"sessionMinutes":1440,"members":[{{members}}]}""", "balance", "-", "--json");
        run.Exit.ShouldBe(exit);
        if (exit == 2) run.Fault.ShouldBe("/members|a list|at most 64 members");
        else ((int)run.Json["members"]![0]!["plannedSeconds"]!).ShouldBe(1_350); // 86,400 ÷ 64
    }

    [Fact]
    public void Every_fault_is_told_at_once_and_nothing_is_planned()
    {
        var run = ToolRun.With("""{"sessionMinutes":0,"fixedMinutes":-1,"members":[{"id":"","weight":0},{"id":"m","present":true,"givenMinutes":0.01,"more":1}]}""", "balance", "-");
        run.Exit.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("Nothing was evaluated. 7 faults:"); // two of the session, three of the first member, two of the second
    }

    [Theory]
    [InlineData("misspelt", "/members/0/owedMinuts|an unknown property|owedMinutes (a known property)")]
    [InlineData("presence-not-told", "/members/1/present|nothing|true or false: whether the member is in the session")]
    [InlineData("two-members", "/members/1/id|text \"m-1\"|an id that no other member has")]
    [InlineData("parts-of-a-second", "/members/0/owedMinutes|1.01|a number from -1440 to 1440, in steps of 0.05: three seconds")]
    [InlineData("more-than-the-session", "/members/0/givenMinutes|91|at most the session's length")]
    public void A_wrong_sample_has_the_fault_it_is_named_for(string sample, string fault) =>
        ShouldBeRefused(File.ReadAllText(Repository.Sample($"wrong/balance-{sample}")), fault);

    private static void ShouldBeRefused(string json, string fault)
    {
        var run = ToolRun.With(json, "balance", "-", "--json");
        run.Exit.ShouldBe(2);
        run.Error.ShouldBeEmpty();
        run.Fault.ShouldBe(fault);
    }
}

using System.Text;
using GroupTherapy.Screening;

namespace GroupTherapy.Tests.Contract;

/// <summary>What was stated, in JSON: a value, a statement or a list of them is what it is in C#, and what is none of these is told.</summary>
public sealed class StatementInputTests
{
    private static readonly GroupTherapyJson Json = new(Reviewer.Default);
    private static readonly LocalDate AsOf = new(2026, 11, 20);
    private static readonly LocalDate March = new(2026, 3, 2);
    private static readonly LocalDate Yesterday = new(2026, 11, 19);

    private static readonly Candidate Unknown = new() { Id = "c-1", Group = new() { Id = "g", Format = MeetingFormat.Online } };

    /// <summary>What is stated, the same in C#, and a rule with what it finds of that. The newest answer counts; of one day, the graver.</summary>
    public static TheoryData<string, Func<Candidate, Candidate>, string, FindingStatus> Stated => new()
    {
        { "\"acuteCrisis\":true", one => one with { AcuteCrisis = true }, "acute-crisis", FindingStatus.NotMet },
        { "\"acuteCrisis\":null", one => one, "acute-crisis", FindingStatus.Undetermined },
        { "\"acuteCrisis\":[]", one => one with { AcuteCrisis = (Statements<bool>)[] }, "acute-crisis", FindingStatus.Undetermined },
        { "\"acuteCrisis\":{\"value\":false}", one => one with { AcuteCrisis = new Statement<bool>(false) }, "acute-crisis", FindingStatus.Met },
        { "\"acuteCrisis\":{\"value\":false,\"on\":null,\"source\":null}", one => one with { AcuteCrisis = false }, "acute-crisis", FindingStatus.Met },
        { "\"acuteCrisis\":{\"value\":true,\"on\":\"2026-11-19\",\"source\":\"note-7\"}", one => one with { AcuteCrisis = new Statement<bool>(true, Yesterday, "note-7") }, "acute-crisis", FindingStatus.NotMet },
        { "\"acuteCrisis\":[{\"value\":true,\"on\":\"2026-11-19\"},false]", one => one with { AcuteCrisis = (Statements<bool>)[new(true, Yesterday), false] }, "acute-crisis", FindingStatus.Met },
        { "\"acuteCrisis\":[{\"value\":false,\"on\":\"2026-11-20\"},{\"value\":true}]", one => one with { AcuteCrisis = (Statements<bool>)[new(false, AsOf), new(true)] }, "acute-crisis", FindingStatus.NotMet },
        { "\"agreedGoals\":[{\"value\":0,\"on\":\"2026-03-02\"},{\"value\":1,\"on\":\"2026-11-19\"}]", one => one with { AgreedGoals = (Statements<int>)[new(0, March), new(1, Yesterday)] }, "individual-goals", FindingStatus.Met },
        { "\"network\":[\"home\",{\"value\":\"public\"}]", one => one with { Network = (Statements<NetworkKind>)[NetworkKind.Home, NetworkKind.Public] }, "network", FindingStatus.NotMet },
        { "\"phq9\":[{\"on\":\"2026-03-02\",\"items\":[3,3,3,3,3,3,2,0,0]},{\"on\":\"2026-11-19\",\"items\":[3,3,3,3,3,3,1,0,0],\"source\":\"form-2\"}]", one => one with { Phq9 = (Statements<Phq9>)[Phq9On(March, 2), new(Phq9On(Yesterday, 1), source: "form-2")] }, "severe-depression-alone", FindingStatus.Met }, // 19, below 20
        { "\"phq9\":{\"on\":\"2026-11-19\",\"items\":[3,3,3,3,3,3,2,0,0]}", one => one with { Phq9 = Phq9On(Yesterday, 2) }, "severe-depression-alone", FindingStatus.NotMet }, // 20
        { "\"technology\":[{\"device\":true,\"on\":\"2026-11-19\"},{\"device\":false,\"on\":\"2026-03-02\",\"source\":\"call-1\"}]", one => one with { Technology = (Statements<Technology>)[new(new(true, null, null, null), Yesterday), new(new(false, null, null, null), March, "call-1")] }, "technology-access", FindingStatus.Undetermined },
    };

    [Theory]
    [MemberData(nameof(Stated))]
    public void What_is_stated_in_JSON_is_what_is_stated_in_CSharp(string property, Func<Candidate, Candidate> state, string rule, FindingStatus expected)
    {
        var read = Read(property).ShouldHaveSingleItem().Candidate;
        var same = state(Unknown);
        read.ShouldBe(same);
        var (ofJson, ofObject) = (ScreeningRulebook.Default.Judge(read, AsOf), ScreeningRulebook.Default.Judge(same, AsOf));
        ofJson.AllFindings().Select(finding => (finding.Rule.Id, finding.Status)).ShouldBe(ofObject.AllFindings().Select(finding => (finding.Rule.Id, finding.Status)));
        ofJson.Outcome.ShouldBe(ofObject.Outcome);
        ofJson.AllFindings().Single(finding => finding.Rule.Id == $"screening/{rule}").Status.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"acuteCrisis\":\"yes\"", "acuteCrisis|text \"yes\"|true or false")]
    [InlineData("\"acuteCrisis\":{}", "acuteCrisis/value|nothing|what was stated: what is unknown is not stated")]
    [InlineData("\"acuteCrisis\":{\"value\":null}", "acuteCrisis/value|null|what was stated: what is unknown is not stated")]
    [InlineData("\"acuteCrisis\":{\"value\":1}", "acuteCrisis/value|1|true or false")]
    [InlineData("\"acuteCrisis\":{\"value\":true,\"on\":\"2026-11-21\"}", "acuteCrisis/on|text \"2026-11-21\"|a day on or before the as-of date 2026-11-20")]
    [InlineData("\"acuteCrisis\":{\"value\":true,\"on\":\"20.11.2026\"}", "acuteCrisis/on|text \"20.11.2026\"|an ISO 8601 day such as 2026-11-20")]
    [InlineData("\"acuteCrisis\":{\"value\":true,\"source\":\"note 7\"}", "acuteCrisis/source|text \"note 7\"|a source of 1 to 512 visible ASCII characters, without spaces")]
    [InlineData("\"acuteCrisis\":{\"value\":true,\"source\":\"\"}", "acuteCrisis/source|text \"\"|a source of 1 to 512 visible ASCII characters, without spaces")]
    [InlineData("\"acuteCrisis\":{\"value\":true,\"source\":7}", "acuteCrisis/source|7|a source of 1 to 512 visible ASCII characters, without spaces")]
    [InlineData("\"acuteCrisis\":{\"value\":true,\"by\":\"x\"}", "acuteCrisis/by|an unknown property|one of: value, on, source")]
    [InlineData("\"acuteCrisis\":[true,null]", "acuteCrisis/1|null|a statement: what is unknown is not stated")]
    [InlineData("\"acuteCrisis\":[true,\"no\"]", "acuteCrisis/1|text \"no\"|true or false")]
    [InlineData("\"acuteCrisis\":[[true]]", "acuteCrisis/0|a list|true or false")]
    [InlineData("\"acuteCrisis\":[true,{\"value\":true,\"on\":\"2026-11-21\"}]", "acuteCrisis/1/on|text \"2026-11-21\"|a day on or before the as-of date 2026-11-20")]
    [InlineData("\"agreedGoals\":[1,101]", "agreedGoals/1|101|an integer from 0 to 100")]
    [InlineData("\"network\":[{\"value\":\"cafe\"}]", "network/0/value|text \"cafe\"|one of: home, work, mobile, public")]
    [InlineData("\"phq9\":[null]", "phq9/0|null|a statement: what is unknown is not stated")]
    [InlineData("\"phq9\":[true]", "phq9/0|true|an object")]
    [InlineData("\"phq9\":true", "phq9|true|an object")]
    [InlineData("\"phq9\":[{\"on\":\"2026-11-19\",\"items\":[0,0,0,0,0,0,0,0]}]", "phq9/0/items|8 items|9 items")]
    [InlineData("\"phq9\":[{\"on\":\"2026-11-21\",\"items\":[0,0,0,0,0,0,0,0,0]}]", "phq9/0/on|text \"2026-11-21\"|a day on or before the as-of date 2026-11-20")]
    [InlineData("\"phq9\":{\"on\":\"2026-11-19\",\"items\":[0,0,0,0,0,0,0,0,0],\"source\":\"form 2\"}", "phq9/source|text \"form 2\"|a source of 1 to 512 visible ASCII characters, without spaces")]
    [InlineData("\"phq9\":[{\"on\":\"2026-11-19\",\"items\":[0,0,0,0,0,0,0,0,0],\"value\":1}]", "phq9/0/value|an unknown property|one of: on, items, source")]
    [InlineData("\"consents\":[{\"on\":\"2026-11-19\"}]", "consents/0/kind|nothing|one of: online, confidentiality, noRecording, groupRules")]
    [InlineData("\"technology\":[{\"device\":true,\"on\":\"2026-11-21\"}]", "technology/0/on|text \"2026-11-21\"|a day on or before the as-of date 2026-11-20")]
    public void What_is_no_statement_is_told(string property, string fault)
    {
        var refused = Should.Throw<InputException>(() => Read(property)).Faults.ShouldHaveSingleItem();
        $"{refused.At}|{refused.Found}|{refused.Expected}".ShouldBe($"/candidates/0/{fault}");
    }

    [Fact]
    public void A_source_has_up_to_512_characters()
    {
        Read($$"""
            "acuteCrisis":{"value":true,"source":"{{new string('~', 512)}}"}
            """)[0].Candidate.AcuteCrisis!.Value[0].Source!.Length.ShouldBe(512);
        Should.Throw<InputException>(() => Read($$"""
            "acuteCrisis":{"value":true,"source":"{{new string('~', 513)}}"}
            """)).Faults.ShouldHaveSingleItem().At.ShouldBe("/candidates/0/acuteCrisis/source");
    }

    private static IReadOnlyList<Admission> Read(string property) =>
        Json.ReadReferral(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"asOf":"2026-11-20","group":{"id":"g","format":"online"},"candidates":[{"id":"c-1",{{property}}}]}"""))).Admissions;

    /// <summary>Eighteen points and those of item seven.</summary>
    private static Phq9 Phq9On(LocalDate day, int itemSeven) => new(day, [3, 3, 3, 3, 3, 3, itemSeven, 0, 0]);
}

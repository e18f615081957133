using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;
using GroupTherapy.Tool.Tests.Contract;

namespace GroupTherapy.Tool.Tests.Commands;

public sealed class RulesCommandTests
{
    private static readonly IReadOnlyList<string> Ids =
    [
        .. ScreeningRulebook.Default.Rules.Select(rule => rule.Id),
        .. LicensureRulebook.Default.Rules.Select(rule => rule.Id),
        .. DesignRulebook.Default.Rules.Select(rule => rule.Id),
        .. AdmissionRulebook.Default.Rules.Select(rule => rule.Id),
        .. ReadinessRulebook.Default.Rules.Select(rule => rule.Id),
        .. CloseRulebook.Default.Rules.Select(rule => rule.Id),
    ];

    [Fact]
    public void The_list_has_every_rule_once()
    {
        var run = ToolRun.Of("rules", "list");
        run.Exit.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var topics = Ids.Select(id => $"{id.Split('/')[0]}/").Distinct().ToList();
        run.Out.Split('\n').Where(line => topics.Exists(topic => line.StartsWith(topic, StringComparison.Ordinal)) && !line.Contains(' ', StringComparison.Ordinal)).ShouldBe(Ids);
        ToolRun.Of("rules", "list", "--json").Json.SelectTokens("rulebooks[*].rules[*].id").Select(id => (string)id!).ShouldBe(Ids);
    }

    [Theory]
    [InlineData("screening/acute-crisis")]
    [InlineData("acute-crisis")]
    public void A_rule_is_shown_by_its_full_and_by_its_short_id(string id)
    {
        var run = ToolRun.Of("rules", "show", id);
        run.Exit.ShouldBe(0);
        run.Out.ShouldContain("screening/acute-crisis\n");
        run.Out.ShouldContain("must-unless-justified");
        ((string?)ToolRun.Of("rules", "show", id, "--json").Json["rule"]!["id"]).ShouldBe("screening/acute-crisis");
    }

    [Fact]
    public void A_rule_of_licensure_is_shown_with_its_own_rulebook()
    {
        ToolRun.Of("rules", "show", "authority-in-client-location").Out.ShouldContain("licensure/practice 1.0.0");
        ((string?)ToolRun.Of("rules", "show", "licensure/authority-in-client-location", "--json").Json["rulebook"]!["hash"]).ShouldBe(LicensureRulebook.Default.Hash);
    }

    [Fact]
    public void A_rulebook_without_choices_has_an_empty_policy()
    {
        var rulebooks = ToolRun.Of("rules", "list", "--json").Json["rulebooks"]!;
        rulebooks.Select(rulebook => (string?)rulebook["id"]).ShouldBe(["screening/online", "licensure/practice", "cohorts/design", "cohorts/admission", "sessions/readiness", "sessions/close"]);
        rulebooks.Select(rulebook => rulebook["policy"]!.Count()).ShouldBe([4, 0, 8, 7, 0, 1]);
    }

    [Fact]
    public void A_short_id_that_means_several_rules_is_refused_with_their_full_ids()
    {
        var several = Ids.GroupBy(id => id.Split('/')[1]).Where(same => same.Count() > 1).ToList();
        several.Select(same => same.Key).ShouldContain("private-space");
        foreach (var same in several)
        {
            var run = ToolRun.Of("rules", "show", same.Key, "--json");
            run.Exit.ShouldBe(2);
            run.Fault.ShouldBe($"ID|'{same.Key}', which several rulebooks have|one of: {string.Join(", ", same)}");
        }
    }

    [Fact]
    public void Every_rule_can_be_shown()
    {
        foreach (var id in Ids)
        {
            foreach (var width in new[] { 80, 40 })
            {
                var run = ToolRun.Of(Stream.Null, width, "rules", "show", id);
                run.Exit.ShouldBe(0);
                run.Out.Split('\n').ShouldAllBe(line => line.Length <= width && line.TrimEnd() == line);
            }
        }
    }

    [Fact]
    public void A_rule_for_the_clinician_alone_says_so()
    {
        ToolRun.Of("rules", "show", "conflicting-relationship").Out.ShouldContain("kept out of what");
        ((bool)ToolRun.Of("rules", "show", "conflicting-relationship", "--json").Json["rule"]!["confidential"]!).ShouldBeTrue();
    }

    [Theory]
    [InlineData("acute-crysis", "ID|'acute-crysis'|a rule's id; perhaps screening/acute-crisis; see: grouptherapy rules list")]
    [InlineData("screening/acuteCrisis", "ID|'screening/acuteCrisis'|a rule's id; perhaps screening/acute-crisis; see: grouptherapy rules list")]
    [InlineData("licensure/board-check", "ID|'licensure/board-check'|a rule's id; perhaps licensure/board-checked; see: grouptherapy rules list")]
    [InlineData("board-check", "ID|'board-check'|a rule's id; perhaps licensure/board-checked; see: grouptherapy rules list")]
    [InlineData("crisis", "ID|'crisis'|a rule's id; perhaps screening/acute-crisis, screening/crisis-plan; see: grouptherapy rules list")]
    [InlineData("weather", "ID|'weather'|a rule's id; see: grouptherapy rules list")]
    [InlineData("screening/", "ID|'screening/'|a rule's id; see: grouptherapy rules list")]
    [InlineData("", "ID|''|a rule's id; see: grouptherapy rules list")]
    public void An_unknown_rule_is_refused_with_a_hint(string id, string fault)
    {
        var run = ToolRun.Of("rules", "show", id, "--json");
        run.Exit.ShouldBe(2);
        run.Fault.ShouldBe(fault);
        Schema.Errors.FaultsOf(run.Json).ShouldBeEmpty();
        ToolRun.Of("rules", "show", id).Out.ShouldBeEmpty();
    }
}

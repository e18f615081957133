using System.Text.RegularExpressions;
using GroupTherapy.Tool.Catalogue;

namespace GroupTherapy.Coverage.Tests;

/// <summary>What data about a person are used is declared of every set of facts, and none is used that nobody may be judged by.</summary>
public sealed partial class SourceAttributesTests
{
    private static readonly string[] NeverAsked =
        ["race", "racial", "ethnic", "ethnicity", "language", "gender", "sex", "sexual", "orientation", "male", "female", "man", "woman", "age", "aged", "birth", "birthday", "old", "young"];

    private static readonly IReadOnlyList<RulebookEntry> Rulebooks = BuiltIn.Rulebooks();

    [Fact]
    public void Each_rulebook_and_each_rule_has_the_thirteen_in_order_and_none_is_blank()
    {
        foreach (var attributes in Rulebooks.Select(rulebook => rulebook.Attributes).Concat(Rulebooks.SelectMany(rulebook => rulebook.Rules).Select(rule => rule.Attributes)))
        {
            attributes.Select(attribute => attribute.Number).ShouldBe(Enumerable.Range(1, 13));
            attributes.ShouldAllBe(attribute => attribute.Value.Length > 0 && attribute.Value != "not declared");
        }
    }

    [Fact]
    public void Race_ethnicity_language_orientation_identity_sex_and_date_of_birth_are_not_used() =>
        Rulebooks.SelectMany(rulebook => rulebook.Attributes).Where(attribute => attribute.Number is >= 5 and <= 11).ShouldAllBe(attribute => attribute.Value == "not used");

    /// <remarks>The declaration is held against the questions: a fact that asked for such data could not hide behind it.</remarks>
    [Fact]
    public void No_question_asks_for_them() =>
        Rulebooks.SelectMany(rulebook => rulebook.Facts).SelectMany(fact => Word().Matches($"{fact.Id} {fact.Question} {string.Join(' ', fact.Choices)}").Select(word => word.Value.ToLowerInvariant()).Intersect(NeverAsked).Select(word => $"{fact.Id}: {word}")).ShouldBeEmpty();

    [Fact]
    public void What_screening_uses_of_a_person_is_told()
    {
        var screening = Rulebooks[0];
        screening.Attributes[12].Facts.ShouldContain("phq9-total");
        screening.Attributes[11].Facts.ShouldContain("relationships-in-group");
        screening.Rules.Single(rule => rule.Id == "screening/technology-access").Attributes[12].Value.ShouldBe("not used");
    }

    [Fact]
    public void Each_rulebook_says_what_it_is_for_and_its_last_version_is_its_own() =>
        Rulebooks.ShouldAllBe(rulebook => rulebook.Description != null && rulebook.Description.Limitations.Count > 1 && rulebook.Description.Revisions[rulebook.Description.Revisions.Count - 1].Version == rulebook.Version);

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}

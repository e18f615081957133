using System.Globalization;
using GroupTherapy.Tool.Output;
using NodaTime.Text;

namespace GroupTherapy.Tool.Catalogue;

/// <summary>The words of the catalogue for what rules are made of.</summary>
internal static class CatalogueWords
{
    /// <summary>The rulebook's folder among the pages, such as <c>screening-online</c>.</summary>
    public static string FolderOf(RulebookEntry rulebook) => rulebook.Id.Replace('/', '-');

    /// <summary>The rule's page in that folder, such as <c>acute-crisis.md</c>, without its ending.</summary>
    public static string PageOf(RuleEntry rule) => rule.Id[(rule.Id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '-');

    /// <summary>What a finding does to the decision.</summary>
    public static string WeightOf(Force force) => force switch
    {
        Force.Must => "Not met, it blocks; while it is not known, the decision stays open.",
        Force.MustUnlessJustified => "Not met, it blocks, unless an override is recorded with who, when and why; while it is not known, the decision stays open.",
        Force.Review => "Not met, a person must judge: a clinician or, where the question is one of law, counsel. While it is not known, the decision stays open.",
        Force.Should => "Advice that is expected to be followed. It never changes the decision.",
        Force.Consider => "Something to think of. It never changes the decision.",
        _ => "Met, it speaks for the subject. It never changes the decision, and offsets nothing.",
    };

    /// <summary>What a rule said; null where it was not in force.</summary>
    public static string Of(FindingStatus? status) => status is { } known ? CodeWords.Of(Names.Of(known)) : "not in force";

    /// <summary>The force, and which one it is where the practice chooses so.</summary>
    public static string ForceOf(Force force, ForceWhen? chosen) => Names.Of(force) + (chosen is { } when ? $" (policy: {Names.Of(when.Force)} where {when.Chosen.Name})" : "");

    /// <summary>How evidence weighs, and by which choice of the practice it counts.</summary>
    public static string WeightOf(EvidenceWeight weight, YesNoParameter? countsWhen)
    {
        string?[] says =
        [
            weight switch { EvidenceWeight.ForOnly => "a no says nothing", EvidenceWeight.AgainstOnly => "a yes says nothing", _ => null },
            countsWhen is { } chosen ? $"policy: {chosen.Name}" : null,
        ];
        return says.OfType<string>().Any() ? $" ({string.Join("; ", says.OfType<string>())})" : "";
    }

    /// <summary>A parameter with what is chosen by default and what can be chosen.</summary>
    public static string Of(PolicyParameter parameter) =>
        $"{parameter.Question} {(parameter.ByDefault.Value.Length == 0 ? "None" : parameter.ByDefault.Value)} by default; {parameter.Expected}{(parameter is NumberParameter number ? $", {number.Unit}" : "")}.";

    /// <summary>An answer in words.</summary>
    public static string Of(object? answer) => answer switch
    {
        null => "unanswered",
        bool yes => yes ? "yes" : "no",
        string text => text,
        LocalDate day => Of(day),
        IReadOnlyList<string> codes => codes.Count == 0 ? "none" : string.Join(" and ", codes),
        _ => Convert.ToString(answer, CultureInfo.InvariantCulture)!,
    };

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Of(Revision revision) => $"{revision.Version} ({(revision.ReleasedOn is { } day ? $"released {Of(day)}" : "not yet released")}): {revision.Says}";

    /// <summary>How a fact is answered: its kind, its unit, and the form it stands on.</summary>
    public static string AnswerTo(FactEntry fact, RulebookEntry rulebook) => string.Join(", ", new[]
    {
        fact.Choices.Count > 0 ? $"{(fact.Kind == "codes" ? "any" : "one")} of {string.Join(", ", fact.Choices)}" : fact.Kind,
        fact.Unit is null ? "" : $"in {fact.Unit}",
        fact.Form switch
        {
            null => "",
            { IsDated: true } form => $"by {form.Name}, current for {rulebook.AnswersCurrentForDays?.ToString(CultureInfo.InvariantCulture) ?? "any number of"} days",
            var form => $"by {form.Name}",
        },
        fact.Resolution?.Words(fact.Kind) ?? "",
    }.Where(part => part.Length > 0));
}

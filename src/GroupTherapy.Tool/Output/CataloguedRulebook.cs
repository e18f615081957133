using System.Text.Json;
using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>A rulebook of the catalogue, whatever it judges.</summary>
internal abstract class CataloguedRulebook
{
    /// <summary>Every rulebook: of people first, then of groups and their sessions.</summary>
    public static IReadOnlyList<CataloguedRulebook> All { get; } =
    [
        new Of<Candidate>(ScreeningRulebook.Default),
        new Of<Practice>(LicensureRulebook.Default),
        new Of<GroupDesign>(DesignRulebook.Default),
        new Of<AdmissionRequest>(AdmissionRulebook.Default),
        new Of<Session>(ReadinessRulebook.Default),
        new Of<SessionClose>(CloseRulebook.Default),
    ];

    public abstract string Id { get; }

    /// <summary>Everything it says, as the text its hash stands for.</summary>
    public abstract string Text { get; }

    public abstract IReadOnlyList<string> RuleIds { get; }

    /// <summary>The same as plain data, with cases told for a day.</summary>
    public abstract RulebookEntry EntryAsOf(LocalDate day);

    /// <summary>What is certain of its rules whatever is answered.</summary>
    public abstract RulebookAnalysis Analyse(LocalDate day);

    public abstract void Write(Utf8JsonWriter writer);

    public abstract void Write(IAnsiConsole screen);

    public abstract void WriteRule(Utf8JsonWriter writer, string id);

    public abstract void WriteRule(IAnsiConsole screen, string id);

    private sealed class Of<TSubject>(Rulebook<TSubject> rulebook) : CataloguedRulebook
    {
        public override string Id => rulebook.Id;

        public override string Text => rulebook.Text;

        public override IReadOnlyList<string> RuleIds { get; } = [.. rulebook.Rules.Select(rule => rule.Id)];

        public override RulebookEntry EntryAsOf(LocalDate day) => RulebookEntry.Of(rulebook, day);

        public override RulebookAnalysis Analyse(LocalDate day) => rulebook.Analyse(day);

        public override void Write(Utf8JsonWriter writer) => RulesJson.WriteRulebook(writer, rulebook);

        public override void Write(IAnsiConsole screen) => screen.WriteRulebook(rulebook);

        public override void WriteRule(Utf8JsonWriter writer, string id) => RulesJson.WriteRule(writer, rulebook, Rule(id));

        public override void WriteRule(IAnsiConsole screen, string id) => screen.WriteRule(rulebook, Rule(id));

        private Rule<TSubject> Rule(string id) => rulebook.Rules.Single(rule => rule.Id == id);
    }
}

using System.CommandLine;

namespace GroupTherapy.Tool.Commands;

/// <summary>An option whose value is a day.</summary>
internal sealed class DayOption : Option<string?>
{
    private DayOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "DATE";
    }

    public static DayOption On(string description) => new("--on", description);

    public static DayOption AsKnown() => new("--as-known", "Answer as the data were known on this day: what was recorded later is left out.");

    /// <summary>The day that was given, or null.</summary>
    /// <exception cref="InputException">What was given is no day.</exception>
    public LocalDate? In(ParseResult parsed)
    {
        if (parsed.GetValue(this) is not { } text) return null;
        return IsoDay.Parse(text) ?? throw new InputException(new Fault(Name, $"'{HarmlessText.Cut(text, Excerpt.Length)}'", Expectation.Day));
    }
}

using System.Globalization;

namespace GroupTherapy;

/// <summary>The words for what should have stood in the input; every fault takes its own from here.</summary>
internal static class Expectation
{
    public const string Document = "a JSON object";
    public const string YesNo = "true or false";
    public const string Text = "text of 1 to 200 characters, not blank";
    public const string Id = "an id of 1 to 128 visible ASCII characters, without spaces";
    public const string LongText = "text, not blank";
    public const string Day = "an ISO 8601 day such as 2026-11-20";
    public const string Time = "a local day and time such as 2026-11-20T18:30";
    public const string Object = "an object";
    public const string ObjectOrList = "an object, or a list of objects";
    public const string List = "a list";
    public const string ListOfObjects = "a list of objects";
    public const string ListOfTexts = "a list of texts";
    public const string ListOfDays = "a list of ISO 8601 days such as 2026-11-20";
    public const string Statement = "a statement: what is unknown is not stated";
    public const string Stated = "what was stated: what is unknown is not stated";
    public const string Source = "a source of 1 to 512 visible ASCII characters, without spaces";
    public const string CodeOnce = "each code once";
    public const string PropertyOnce = "given once";

    public static string Integer(int min, int max, int step = 1) =>
        "an integer " + Range(min, max, open: max == int.MaxValue) + (step == 1 ? "" : Words($" in steps of {step}"));

    public static string IntegerOrNull(int min, int max, int step) => Integer(min, max, step) + ", or null when unanswered";

    public static string Number(decimal min, decimal max) => "a number " + Range(min, max, open: max == decimal.MaxValue);

    public static string DayNotAfter(LocalDate asOf) => Words($"a day on or before the as-of date {asOf:uuuu-MM-dd}");

    public static string DayAfter(LocalDate day, string what) => Words($"a day after {what}, {day:uuuu-MM-dd}");

    public static string AtLeastOne(string what) => $"at least one {what}";

    public static string AtMost(int count, string what) => Words($"at most {count:N0} {what}s");

    public static string OneOf(IEnumerable<string> names) => "one of: " + string.Join(", ", names);

    public static string ListOf(IEnumerable<string> names) => "a list with any of: " + string.Join(", ", names);

    public static string Items(int count) => count == 1 ? "1 item" : Words($"{count:N0} items");

    public static string ListOfItems(int count) => "a list of " + Items(count);

    /// <summary>For a property nobody asked for: the known name it resembles, or else all of them.</summary>
    public static string KnownProperty(string given, IReadOnlyCollection<string> known) =>
        known.Count == 0 ? "no properties"
        : Spelling.Nearest(given, known) is { } near ? $"{near} (a known property)"
        : OneOf(known);

    private static string Range<T>(T min, T max, bool open) => open ? Words($"of at least {min}") : Words($"from {min} to {max}");

    private static string Words(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}

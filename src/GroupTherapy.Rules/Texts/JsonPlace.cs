using System.Globalization;
using NodaTime.Text;

namespace GroupTherapy.Rules.Texts;

/// <summary>A value in the text of a rulebook and where it stands. What is otherwise than expected is told with the place, as a JSON pointer.</summary>
internal readonly record struct JsonPlace(string Path, object Value)
{
    private const int Shown = 40;

    internal string Text => Value as string ?? throw Unfit("a text");

    internal bool YesNo => Value is bool yes ? yes : throw Unfit("true or false");

    internal LocalDate Day => LocalDatePattern.Iso.Parse(Text) is { Success: true, Value: { Year: > 0 } day } ? day : throw Unfit("a day such as 2026-11-20");

    internal IReadOnlyList<string> Texts => [.. Items.Select(item => item.Text)];

    internal IReadOnlyList<JsonPlace> Items
    {
        get
        {
            var path = Path;
            return Value is List<object> items ? [.. items.Select((item, index) => new JsonPlace($"{path}/{index.ToString(CultureInfo.InvariantCulture)}", item))] : throw Unfit("a list");
        }
    }

    internal bool IsObject => Value is JsonMembers;

    internal JsonPlace this[string name] => Find(name) ?? throw Fault(Path, $"no {name}", "it");

    internal JsonPlace? Find(string name) => Members.TryGetValue(name, out var value) ? new JsonPlace($"{Path}/{name}", value) : null;

    /// <summary>The object, when it has no other members than these.</summary>
    internal JsonPlace Of(params string[] names)
    {
        foreach (var name in Members.Keys)
        {
            if (Array.IndexOf(names, name) < 0) throw Fault($"{Path}/{Cut(name)}", "an unknown name", $"one of {string.Join(", ", names)}");
        }

        return this;
    }

    internal int Number(int lowest, int highest) =>
        Value is int number && number >= lowest && number <= highest ? number : throw Unfit($"a whole number from {lowest.ToString(CultureInfo.InvariantCulture)} to {highest.ToString(CultureInfo.InvariantCulture)}");

    internal string Id => Ids.IsKebabCase(Text) ? Text : throw Unfit("a kebab-case id such as 'acute-crisis'");

    internal T OneOf<T>(IReadOnlyList<(T Choice, string Name)> choices)
    {
        foreach (var (choice, name) in choices)
        {
            if (Value is string text && text == name) return choice;
        }

        throw Unfit($"one of {string.Join(", ", choices.Select(choice => choice.Name))}");
    }

    internal RulebookException Unfit(string expected) => Fault(Path, Value switch
    {
        string text => $"'{Cut(text)}'",
        JsonMembers => "an object",
        List<object> => "a list",
        _ => CanonicalJson.Of(Value),
    }, expected);

    internal static RulebookException Fault(string path, string found, string expected) => new($"{(path.Length == 0 ? "The text" : path)}: found {found}, expected {expected}.");

    private JsonMembers Members => Value as JsonMembers ?? throw Unfit("an object");

    private static string Cut(string text) => text.Length <= Shown ? text : $"{text.Substring(0, Shown)}…";
}

using GroupTherapy.Tool.Input;

namespace GroupTherapy.Tool.Contract;

/// <summary>Reads the names that rules and contract share.</summary>
internal static class InputChoices
{
    public static IReadOnlyList<(string Name, T Value)> ForInput<T>(this IReadOnlyList<(T Choice, string Name)> choices) =>
        [.. choices.Select(choice => (choice.Name, choice.Choice))];

    /// <summary>A list of codes, each one of <paramref name="names"/>.</summary>
    public static IReadOnlyList<string>? Codes(this InputObject input, string property, IReadOnlyList<string> names) =>
        input.Choices(property, [.. names.Select((name, place) => (name, place))])?.Select(place => names[place]).ToArray();
}

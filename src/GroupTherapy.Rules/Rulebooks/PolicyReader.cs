using System.Globalization;

namespace GroupTherapy.Rules;

/// <summary>Reads the choices behind recorded options. An option that was not recorded had no choice yet, and has what is chosen where none is made.</summary>
public sealed class PolicyReader
{
    private readonly Dictionary<string, string> _unread = new(StringComparer.Ordinal);

    /// <param name="options">The options, each once.</param>
    /// <exception cref="RulebookException">An option is there twice.</exception>
    public PolicyReader(IEnumerable<PolicyOption> options)
    {
        foreach (var option in options ?? throw new ArgumentNullException(nameof(options)))
        {
            if (_unread.ContainsKey(option.Name)) throw new RulebookException($"Found policy option '{option.Name}' twice, expected it once.");
            _unread.Add(option.Name, option.Value);
        }
    }

    /// <summary>A text.</summary>
    public string Text(string name, string otherwise)
    {
        if (!_unread.TryGetValue(name, out var text)) return otherwise;
        _unread.Remove(name);
        return text;
    }

    /// <summary>A whole number.</summary>
    /// <exception cref="RulebookException">It is another value.</exception>
    public int Number(string name, int otherwise)
    {
        var text = Text(name, otherwise.ToString(CultureInfo.InvariantCulture));
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Unfit(name, "a whole number");
    }

    /// <summary>True or false.</summary>
    /// <exception cref="RulebookException">It is another value.</exception>
    public bool YesNo(string name, bool otherwise) => Text(name, otherwise ? "true" : "false") switch
    {
        "true" => true,
        "false" => false,
        _ => throw Unfit(name, "true or false"),
    };

    /// <summary>One of a few named choices.</summary>
    /// <exception cref="RulebookException">It is another value.</exception>
    public T Choice<T>(string name, IReadOnlyList<(T Choice, string Name)> choices, T otherwise)
    {
        if (choices is null) throw new ArgumentNullException(nameof(choices));
        if (!_unread.ContainsKey(name)) return otherwise;
        var text = Text(name, "");
        foreach (var (choice, called) in choices)
        {
            if (called == text) return choice;
        }

        throw Unfit(name, $"one of {string.Join(", ", choices.Select(choice => choice.Name))}");
    }

    /// <summary>Ends the reading.</summary>
    /// <exception cref="RulebookException">An option was not read: it is of a policy that is unknown here.</exception>
    public void End()
    {
        foreach (var name in _unread.Keys) throw new RulebookException($"Found policy option '{name}', which is unknown here.");
    }

    private static RulebookException Unfit(string name, string expected) => new($"Found policy option '{name}' with another value, expected {expected}.");
}

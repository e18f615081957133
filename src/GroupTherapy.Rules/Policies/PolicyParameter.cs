namespace GroupTherapy.Rules.Policies;

/// <summary>A choice that a rulebook leaves to the practice. Its rules refer to it, so that one text of them holds for every choice.</summary>
/// <remarks>A value is checked here and nowhere else. Parameters are a closed set of kinds.</remarks>
public abstract class PolicyParameter
{
    private protected PolicyParameter(string id, string question)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        Id = id.Length > 0 && id.All(letter => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9') && char.IsLower(id[0])
            ? id
            : throw new ArgumentException($"'{id}' is not a camelCase id such as 'minimumAttendancePercent'.", nameof(id));
        Question = question ?? throw new ArgumentNullException(nameof(question));
    }

    /// <summary>The permanent camelCase id, such as <c>minimumAttendancePercent</c>: the name of the option in documents and records.</summary>
    public string Id { get; }

    /// <summary>The id as words, such as <c>minimum attendance percent</c>.</summary>
    public string Name => string.Concat(Id.Select(letter => letter is >= 'A' and <= 'Z' ? $" {(char)(letter + ('a' - 'A'))}" : letter.ToString()));

    /// <summary>What is chosen, as a question that a person would ask.</summary>
    public string Question { get; }

    /// <summary>The kind of value, in one word: <c>number</c>, <c>yes/no</c>, <c>choice</c> or <c>text</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What is chosen where nobody chooses.</summary>
    public abstract PolicyOption ByDefault { get; }

    /// <summary>The values it can have, in words, such as <c>a whole number from 1 to 100</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>SHA-256 of all that it declares, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash => RulebookText.HashOf(CanonicalJson.Of(ParameterJson.Of(this)));

    /// <summary>Whether an option's text is one of its values.</summary>
    internal abstract bool Fits(string value);

    private protected ArgumentOutOfRangeException Unfit(string argument) => new(argument, $"The policy option '{Id}' is {Expected}.");

    /// <summary>The parameter's id.</summary>
    public override string ToString() => Id;
}

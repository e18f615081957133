namespace GroupTherapy.Rules.Texts;

/// <summary>The members of a JSON object, in the order of their names' UTF-16 code units. What is null is not there.</summary>
internal sealed class JsonMembers() : SortedDictionary<string, object>(StringComparer.Ordinal)
{
    /// <summary>Adds a member, where there is one.</summary>
    internal JsonMembers With(string name, object? value)
    {
        if (value is not null) Add(name, value);
        return this;
    }
}

namespace GroupTherapy.Rules.Facts;

/// <summary>The names a choice or a set of codes can have, in order.</summary>
internal interface IChoices
{
    IReadOnlyList<string> Names { get; }
}

namespace GroupTherapy.Tool.Output;

/// <summary>The contract's codes as people say them.</summary>
internal static class CodeWords
{
    /// <summary>A code as words, such as <c>professional counselor</c>.</summary>
    public static string Of(string code) =>
        string.Concat(code.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GroupTherapy.Rules;

/// <summary>Reading rulebooks from their <see cref="Rulebook{TSubject}.Text"/>: what was signed and applied years ago, applied again.</summary>
public static class RulebookText
{
    /// <summary>The rulebook that a text says, on the host's own facts, which are found by their ids.</summary>
    /// <remarks>
    /// It decides as the rulebook did from which the text was taken, and has its text and hash. A question that is worded
    /// otherwise by now is the same question: it is shown in the host's words.
    /// </remarks>
    /// <param name="text">The text, whole and unchanged: one line for the rulebook, one for each option of its policy, one for each rule.</param>
    /// <param name="facts">The facts it is made of.</param>
    /// <exception cref="RulebookException">
    /// The text is garbled or cut short; or a fact is missing, or of another kind, unit, form or list of choices than the text
    /// says. The message says where, what was found and what was expected.
    /// </exception>
    public static Rulebook<TSubject> Read<TSubject>(string text, FactSet<TSubject> facts)
    {
        if (facts is null) throw new ArgumentNullException(nameof(facts));
        return new NotationReader<TSubject>(new(text ?? throw new ArgumentNullException(nameof(text))), facts).Read();
    }

    /// <summary>The id of the rulebook that a text says.</summary>
    /// <exception cref="RulebookException">The text does not begin as the text of a rulebook does.</exception>
    public static string IdOf(string text)
    {
        var cursor = new NotationCursor(text ?? throw new ArgumentNullException(nameof(text)));
        cursor.Take("(rulebook ");
        return cursor.TakeText();
    }

    /// <summary>The hash that a text has as a rulebook's: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string HashOf(string text)
    {
#pragma warning disable CA1850 // netstandard2.0 has no HashData
        using var sha256 = SHA256.Create();
        return "sha256:" + string.Concat(sha256.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
#pragma warning restore CA1850
    }
}

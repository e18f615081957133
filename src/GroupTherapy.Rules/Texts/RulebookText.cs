using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GroupTherapy.Rules.Texts;

/// <summary>Reading rulebooks from their <see cref="Rulebook{TSubject}.Text"/>: what was signed and applied years ago, applied again.</summary>
public static class RulebookText
{
    /// <summary>The rulebook that a text says, on the host's own facts, which are found by their ids.</summary>
    /// <remarks>
    /// It decides as the rulebook did from which the text was taken, and has its text and hash. A question that is worded
    /// otherwise by now is the same question: it is shown in the host's words. JSON written with other spaces, or with names in
    /// another order, is the same text.
    /// </remarks>
    /// <param name="text">The text, whole.</param>
    /// <param name="facts">The facts it is made of.</param>
    /// <exception cref="RulebookException">
    /// The text is garbled or cut short; or a fact is missing, or of another kind, unit, form or list of choices than the text
    /// says. The message says where, what was found and what was expected.
    /// </exception>
    public static Rulebook<TSubject> Read<TSubject>(string text, FactSet<TSubject> facts)
    {
        if (facts is null) throw new ArgumentNullException(nameof(facts));
        return new RulebookReader<TSubject>(Parsed(text), facts, facts.Find).Read();
    }

    /// <summary>The rulebook that a text says, for answers given by the ids of facts: see <see cref="Rulebook{TSubject}.Recall"/>.</summary>
    /// <exception cref="RulebookException">The text is garbled or cut short. The message says where, what was found and what was expected.</exception>
    public static Rulebook<RecordedSubject> Read(string text)
    {
        var facts = new RecordedFacts();
        return new RulebookReader<RecordedSubject>(Parsed(text), facts.Set, (place, fact) =>
        {
            try
            {
                return facts.Make(fact);
            }
            catch (ArgumentException)
            {
                throw place.Unfit("an id of its own, and from 1 to 62 choices where there are any");
            }
        }).Read();
    }

    /// <summary>The id of the rulebook that a text says.</summary>
    /// <exception cref="RulebookException">The text is not the text of a rulebook.</exception>
    public static string IdOf(string text) => Parsed(text)[RulebookWriter.Id].Text;

    /// <summary>The hash that a text has as a rulebook's: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string HashOf(string text)
    {
#pragma warning disable CA1850 // netstandard2.0 has no HashData
        using var sha256 = SHA256.Create();
        return "sha256:" + string.Concat(sha256.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
#pragma warning restore CA1850
    }

    private static JsonPlace Parsed(string text) => JsonParser.Parse(text ?? throw new ArgumentNullException(nameof(text)));
}

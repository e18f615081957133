using System.Text;
using System.Text.Json;

namespace GroupTherapy.Tests.Input;

/// <summary>Makes wrong documents of sound ones, the same ones for the same seed.</summary>
internal static class Mutants
{
    /// <summary>Pieces that keep a document well-formed often enough for the readings to meet them.</summary>
    public static readonly string[] Pieces =
    [
        "null", "true", "{}", "[]", "[[]]", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"2026-02-30\"", "\"0000-01-01\"", "0", "-1", "3.0", "1e0", "1e999", "1099511627776",
        "99999999999999999999999999999999999999", "{\"id\":\"x\",\"id\":1}", "{\"\\udfff\":[]}", "\"😀\"", ",", ":", "\"", "{", "]", "//", "\\", "\n", "\uFEFF",
    ];

    /// <summary>A few of its bytes changed, dropped, doubled or put in.</summary>
    public static byte[] OfBytes(byte[] sound, Random random)
    {
        var bytes = new List<byte>(sound);
        for (var changes = random.Next(1, 6); changes > 0; changes--) ChangeBytes(bytes, random);
        return [.. bytes];
    }

    /// <summary>A few of its values, names and signs replaced, dropped, doubled, exchanged or buried.</summary>
    public static byte[] OfTokens(byte[] sound, Random random)
    {
        var tokens = TokensOf(sound);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var (at, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
            switch (random.Next(7))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[other]); break;
                case 2: (tokens[at], tokens[other]) = (tokens[other], tokens[at]); break;
                case 3: tokens[at] = new string('[', other) + tokens[at] + new string(']', other); break;
                case 4 when tokens[at].StartsWith('"'): tokens[at] = tokens[at].Insert(1, "\\ud800"); break;
                case 5 when tokens[at].StartsWith('"'): tokens.InsertRange(at, [tokens[at], ":", Pieces[random.Next(Pieces.Length)], ","]); break;
                default: tokens[at] = Pieces[random.Next(Pieces.Length)]; break;
            }
        }

        return Encoding.UTF8.GetBytes(string.Join(' ', tokens));
    }

    private static void ChangeBytes(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(bytes.Count - at - 1, random.Next(12)));
                break;
            case 2:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(60))));
                break;
            default:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
        }
    }

    private static List<string> TokensOf(byte[] json)
    {
        var found = new JsonTokens();
        found.TryRead(json, out _).ShouldBeTrue();
        var tokens = new List<string>();
        for (var token = 0; token < found.Count; token++)
        {
            tokens.Add(found[token].IsObject ? "{" : found[token].IsList ? "[" : Encoding.UTF8.GetString(found.Raw(token)));
            if (found[token].Type == JsonTokenType.PropertyName) tokens.Add(":");
            else if (!found[token].IsObject && !found[token].IsList && token + 1 < found.Count && found[token + 1].Type is not (JsonTokenType.EndObject or JsonTokenType.EndArray)) tokens.Add(",");
        }

        return tokens;
    }
}

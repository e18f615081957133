using System.Text;

namespace GroupTherapy.Tests.Input;

/// <summary>Reads a document the way a command would, and answers its faults.</summary>
internal static class Reading
{
    public static Stream Stream(string json) => new MemoryStream(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<Fault> Faults(string json, Action<InputObject> read) => Faults(Stream(json), read);

    public static IReadOnlyList<Fault> Faults(Stream stream, Action<InputObject> read)
    {
        try
        {
            using var input = JsonInput.Load(stream);
            read(input.Root);
            input.End();
            return [];
        }
        catch (InputException refused)
        {
            return refused.Faults;
        }
    }

    /// <summary>The only fault of a document that no reading could mend.</summary>
    public static Fault Refusal(Stream stream) => Faults(stream, _ => { }).ShouldHaveSingleItem();

    public static Fault Refusal(string json) => Refusal(Stream(json));

    /// <summary>What a reading makes of a sound document.</summary>
    public static T Of<T>(string json, Func<InputObject, T> read)
    {
        using var input = JsonInput.Load(Stream(json));
        var result = read(input.Root);
        input.End();
        return result;
    }
}

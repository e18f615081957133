using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GroupTherapy.Tests.Input;

/// <summary>The documents of the samples, made wrong in thousands of ways: each is read or refused, and every fault says where it is.</summary>
public sealed class MutatedSamplesTests
{
    private const int MutantsOfEach = 1_500;

    private static readonly Dictionary<string, Func<InputObject, object?>> Readings = new()
    {
        ["referral"] = root => ReferralInput.Read(root, null, Reviewer.Default),
        ["licensure"] = root => LeadershipInput.Read(root, null),
        ["admit"] = root => AdmissionInput.Read(root, null, Reviewer.Default),
        ["session-review"] = root => MeetingInput.Read(root, null),
        ["session-close"] = root => MeetingInput.Read(root, null),
        ["balance"] = root => SupportInput.Read(root, begins: false),
    };

    [Theory]
    [InlineData("referral")]
    [InlineData("licensure")]
    [InlineData("admit")]
    [InlineData("session-review")]
    [InlineData("session-close")]
    [InlineData("balance")]
    public void A_mutant_of_a_sample_is_read_or_refused_at_its_place(string sample)
    {
        var sound = File.ReadAllBytes(Repository.PathOf("samples", "cases", sample + ".json"));
        FaultsOf(sound, Readings[sample]).ShouldBeEmpty();
        var random = new Random(20261201);
        var atProperties = 0;
        for (var run = 0; run < MutantsOfEach; run++)
        {
            var mutant = run % 3 == 0 ? Mutants.OfBytes(sound, random) : Mutants.OfTokens(sound, random);
            foreach (var fault in FaultsOf(mutant, Readings[sample]))
            {
                if (fault.At.Length > 0) atProperties++;
                if (!IsPlaced(fault, mutant)) throw new ShouldAssertException($"Run {run}: {fault.At}: {fault.Found}");
            }
        }

        atProperties.ShouldBeGreaterThan(100); // otherwise only the syntax would be tested
    }

    private static IReadOnlyList<Fault> FaultsOf(byte[] document, Func<InputObject, object?> read)
    {
        try
        {
            JsonInput.Read(new MemoryStream(document), read);
            return [];
        }
        catch (InputException refused)
        {
            return refused.Faults;
        }
    }

    /// <summary>A line and column, the document as a whole, or a pointer to a value that is there or to a property that its object lacks.</summary>
    private static bool IsPlaced(Fault fault, byte[] document)
    {
        if (fault.At.Length == 0) return Regex.IsMatch(fault.Found, @"^line \d+, column \d+: .") || fault.Expected is Expectation.Document or "JSON in UTF-8";
        using var parsed = JsonDocument.Parse(document.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? document.AsMemory(3) : document);
        var at = parsed.RootElement;
        var steps = fault.At.Split('/')[1..];
        foreach (var (place, step) in steps.Index())
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                if (int.Parse(step) >= at.GetArrayLength()) return false;
                at = at[int.Parse(step)];
                continue;
            }

            if (at.ValueKind != JsonValueKind.Object) return false;
            var found = at.EnumerateObject().Where(property => NameOf(property) == step).ToList();
            if (found.Count == 0) return place == steps.Length - 1 && fault.Found == "nothing";
            at = found[0].Value;
        }

        return true;
    }

    private static string NameOf(JsonProperty property)
    {
        string name;
        try
        {
            name = property.Name;
        }
        catch (InvalidOperationException)
        {
            name = Encoding.UTF8.GetString(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8PropertyName(property));
        }

        return HarmlessText.Cut(name, 100).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }
}

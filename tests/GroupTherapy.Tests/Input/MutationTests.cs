using System.Text;

namespace GroupTherapy.Tests.Input;

/// <summary>Whatever comes in, it is read or refused; nothing else happens.</summary>
public sealed class MutationTests
{
    private const string Sound =
        """
        {"asOf":"2026-11-20","group":{"id":"g-1","format":"online","goals":["to listen","to speak"]},
         "candidates":[{"id":"c-1","acuteCrisis":false,"weight":1.5,"sessions":12,"depressionSeverity":"mild",
           "consents":["video","e-mail"],"phq9":{"on":"2026-11-19","items":[0,1,2,3,null,1,2,3,0]}},
          {"id":"c-2","note":"Zoë 👩","acuteCrisis":null,"phq9":null,"needed":[["columbia"],["asq","phq9"]]}]}
        """;

    private static readonly (int Value, string Name)[] Severities = [(0, "none"), (1, "mild")];
    private static readonly string[] Consents = ["video", "e-mail"];

    [Fact]
    public void The_document_the_mutations_start_from_is_sound() => Reading.Faults(Sound, ReadAll).ShouldBeEmpty();

    [Fact]
    public void Random_changes_to_the_bytes_lead_to_faults_at_most()
    {
        var random = new Random(20261120);
        for (var run = 0; run < 20_000; run++) ShouldBeReadOrRefused(Mutants.OfBytes(Encoding.UTF8.GetBytes(Sound), random), run);
    }

    [Fact]
    public void Random_values_in_place_of_others_lead_to_faults_at_most()
    {
        var random = new Random(7);
        var refusedByReadings = 0;
        for (var run = 0; run < 20_000; run++)
        {
            var tokens = Sound.Split('"', ',', ':', '[', ']', '{', '}').Where(token => token.Trim().Length > 0).Distinct().ToArray();
            var json = Sound;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var token = tokens[random.Next(tokens.Length)];
                var quoted = $"\"{token}\"";
                json = json.Replace(json.Contains(quoted, StringComparison.Ordinal) ? quoted : token, Mutants.Pieces[random.Next(Mutants.Pieces.Length)], StringComparison.Ordinal);
            }

            if (ShouldBeReadOrRefused(Encoding.UTF8.GetBytes(json), run).Any(fault => fault.At.Length > 0))
                refusedByReadings++;
        }

        refusedByReadings.ShouldBeGreaterThan(1_000); // otherwise only the parser would be tested
    }

    private static IReadOnlyList<Fault> ShouldBeReadOrRefused(byte[] bytes, int run)
    {
        try
        {
            var faults = Reading.Faults(new MemoryStream(bytes), ReadAll);
            faults.ShouldAllBe(fault => fault.Found.Length > 0 && fault.Found.Length < 120 && fault.Expected.Length > 0);
            return faults;
        }
        catch (Exception thrown) when (thrown is not ShouldAssertException)
        {
            throw new ShouldAssertException($"Run {run}: {Encoding.UTF8.GetString(bytes)}", thrown);
        }
    }

    private static void ReadAll(InputObject root)
    {
        var asOf = root.RequiredDay("asOf");
        root.RequiredObject("group", group =>
        {
            group.Text("format");
            group.Texts("goals");
            return group.Id("id");
        });
        root.RequiredObjects("candidates", candidate =>
        {
            candidate.Id("id");
            candidate.Text("note");
            candidate.YesNo("acuteCrisis");
            candidate.Number("weight", 0, 10);
            candidate.Count("sessions", 0, 100);
            candidate.Choice("depressionSeverity", Severities);
            candidate.Codes("consents", Consents);
            if (candidate.Array("needed") is { } needed)
            {
                foreach (var alternatives in needed) alternatives.Array()?.Texts();
            }

            return candidate.Object("phq9", phq9 =>
            {
                phq9.Day("on", asOf);
                return phq9.Counts("items", exactly: 9, 0, 3);
            });
        });
    }
}

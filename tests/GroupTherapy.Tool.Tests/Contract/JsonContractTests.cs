using System.Text;
using GroupTherapy.Rules;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>The contract as an API: what a program gets is what the command prints, byte for byte.</summary>
public sealed class JsonContractTests
{
    private static readonly Dictionary<string, Func<Stream, Stream, JsonRequest, Outcome>> Methods = new()
    {
        ["screen"] = JsonContract.Screen,
        ["licensure"] = JsonContract.Licensure,
        ["admit"] = JsonContract.Admit,
        ["session"] = JsonContract.Session,
    };

    public static TheoryData<string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach (var (command, sample) in Methods.Keys.SelectMany(command => Repository.SamplesOf(command).Select(sample => (command, sample)))) samples.Add(command, sample);
            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_program_gets_what_the_command_prints(string command, string sample)
    {
        foreach (var explain in new[] { false, true })
        {
            var run = ToolRun.Of([command, sample, "--json", "--exit-code", .. explain ? ["--explain"] : Array.Empty<string>()]);
            using var output = new MemoryStream();

            var worst = Methods[command](new MemoryStream(File.ReadAllBytes(sample)), output, new() { Explain = explain });

            Encoding.UTF8.GetString(output.ToArray()).ShouldBe(run.Out);
            ExitStatus.Of(worst).ShouldBe(run.Exit);
        }
    }

    [Fact]
    public void A_plan_is_what_the_command_prints()
    {
        foreach (var sample in Repository.SamplesOf("balance").Where(sample => sample.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var output = new MemoryStream();
            JsonContract.Balance(new MemoryStream(File.ReadAllBytes(sample)), output);
            Encoding.UTF8.GetString(output.ToArray()).ShouldBe(ToolRun.Of("balance", sample, "--json").Out);
        }
    }

    [Fact]
    public void Faults_are_what_the_command_prints_and_nothing_is_written_before_them()
    {
        foreach (var sample in Repository.WrongSamplesOf("admit"))
        {
            using var output = new MemoryStream();
            var refused = Should.Throw<InputException>(() => JsonContract.Admit(new MemoryStream(File.ReadAllBytes(sample)), output));
            output.Length.ShouldBe(0);
            JsonContract.WriteErrors(refused, output);
            Encoding.UTF8.GetString(output.ToArray()).ShouldBe(ToolRun.Of("admit", sample, "--json").Out);
        }
    }

    [Fact]
    public void A_day_that_is_given_goes_before_the_documents_own()
    {
        using var output = new MemoryStream();
        JsonContract.Admit(new MemoryStream(File.ReadAllBytes(Repository.Sample("admit"))), output, new() { On = new(2026, 2, 21) });
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe(ToolRun.Of("admit", Repository.Sample("admit"), "--json", "--on", "2026-02-21").Out);
    }
}

using System.Text;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>The contract as an API: what a program gets is what the command prints, byte for byte, whether it waits for its streams or not.</summary>
public sealed class GroupTherapyJsonTests
{
    private static readonly GroupTherapyJson Json = new(Reviewer.Default);

    private static readonly Dictionary<string, (Func<Stream, Stream, bool, Outcome> Waits, Func<Stream, Stream, bool, Task<Outcome>> DoesNotWait)> Methods = new()
    {
        ["screen"] = (
            (input, output, explain) => Worst(Json.Screen(input, output, explain: explain).Select(decision => decision.Outcome)),
            async (input, output, explain) => Worst((await Json.ScreenAsync(input, output, explain: explain)).Select(decision => decision.Outcome))),
        ["licensure"] = (
            (input, output, explain) => Json.Licensure(input, output, explain: explain).Outcome,
            async (input, output, explain) => (await Json.LicensureAsync(input, output, explain: explain)).Outcome),
        ["admit"] = (
            (input, output, explain) => Worst(Json.Admit(input, output, explain: explain).Select(review => review.Outcome)),
            async (input, output, explain) => Worst((await Json.AdmitAsync(input, output, explain: explain)).Select(review => review.Outcome))),
        ["session"] = (
            (input, output, explain) => Json.Session(input, output, explain: explain).OutcomeAsked,
            async (input, output, explain) => (await Json.SessionAsync(input, output, explain: explain)).OutcomeAsked),
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
    public async Task A_program_gets_what_the_command_prints(string command, string sample)
    {
        foreach (var explain in new[] { false, true })
        {
            var run = ToolRun.Of([command, sample, "--json", "--exit-code", .. explain ? ["--explain"] : Array.Empty<string>()]);
            using var output = new MemoryStream();
            using var later = new LaterStream(File.ReadAllBytes(sample));

            var worst = Methods[command].Waits(new MemoryStream(File.ReadAllBytes(sample)), output, explain);
            var worstLater = await Methods[command].DoesNotWait(later, later, explain);

            Encoding.UTF8.GetString(output.ToArray()).ShouldBe(run.Out);
            Encoding.UTF8.GetString(later.Written).ShouldBe(run.Out);
            ExitStatus.Of(worst).ShouldBe(run.Exit);
            worstLater.ShouldBe(worst);
        }
    }

    [Fact]
    public async Task A_plan_is_what_the_command_prints()
    {
        foreach (var sample in Repository.SamplesOf("balance").Where(sample => sample.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var output = new MemoryStream();
            using var later = new LaterStream(File.ReadAllBytes(sample));
            Json.Balance(new MemoryStream(File.ReadAllBytes(sample)), output);
            await Json.BalanceAsync(later, later);
            Encoding.UTF8.GetString(output.ToArray()).ShouldBe(ToolRun.Of("balance", sample, "--json").Out);
            later.Written.ShouldBe(output.ToArray());
        }
    }

    [Fact]
    public async Task Faults_are_what_the_command_prints_and_nothing_is_written_before_them()
    {
        foreach (var sample in Repository.WrongSamplesOf("admit"))
        {
            using var output = new MemoryStream();
            using var later = new LaterStream(File.ReadAllBytes(sample));
            var refused = Should.Throw<InputException>(() => Json.Admit(new MemoryStream(File.ReadAllBytes(sample)), output));
            (await Should.ThrowAsync<InputException>(() => Json.AdmitAsync(later, later))).Faults.ShouldBe(refused.Faults);
            output.Length.ShouldBe(0);
            later.Written.ShouldBeEmpty();
            GroupTherapyJson.WriteErrors(refused.Faults, output);
            await GroupTherapyJson.WriteErrorsAsync(refused.Faults, later);
            Encoding.UTF8.GetString(output.ToArray()).ShouldBe(ToolRun.Of("admit", sample, "--json").Out);
            later.Written.ShouldBe(output.ToArray());
        }
    }

    [Fact]
    public void A_day_that_is_given_goes_before_the_documents_own()
    {
        using var output = new MemoryStream();
        Json.Admit(new MemoryStream(File.ReadAllBytes(Repository.Sample("admit"))), output, new(2026, 2, 21));
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe(ToolRun.Of("admit", Repository.Sample("admit"), "--json", "--on", "2026-02-21").Out);
    }

    [Fact]
    public async Task Reading_that_is_called_off_reads_and_writes_nothing()
    {
        using var later = new LaterStream(File.ReadAllBytes(Repository.Sample("admit")));
        await Should.ThrowAsync<OperationCanceledException>(() => Json.AdmitAsync(later, later, cancellationToken: new(canceled: true)));
        later.Written.ShouldBeEmpty();
    }

    private static Outcome Worst(IEnumerable<Outcome> outcomes) => outcomes.DefaultIfEmpty(Outcome.Clear).Max();
}

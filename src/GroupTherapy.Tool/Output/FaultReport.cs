namespace GroupTherapy.Tool.Output;

/// <summary>Everything wrong with a command or its input: where, what was found, what was expected.</summary>
internal static class FaultReport
{
    public static void Write(IReadOnlyList<Fault> faults, bool json, ToolConsole console)
    {
        if (json) GroupTherapyJson.WriteErrors(faults, console.Out);
        else WriteText(faults, console.Error);
    }

    private static void WriteText(IReadOnlyList<Fault> faults, TextWriter error)
    {
        error.WriteLine(faults.Count == 1 ? "Nothing was evaluated. One fault:" : $"Nothing was evaluated. {faults.Count} faults:");
        foreach (var fault in faults)
        {
            error.WriteLine();
            if (fault.At.Length > 0) error.WriteLine($"  at        {fault.At}");
            error.WriteLine($"  found     {fault.Found}");
            error.WriteLine($"  expected  {fault.Expected}");
        }
    }
}

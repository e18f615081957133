namespace GroupTherapy.Rules;

/// <summary>A program that a document shows, as it stands in a test that compiles and runs it: between <c>// NAME begins</c> and <c>// NAME ends</c>.</summary>
internal static class Snippet
{
    /// <summary>Every line of the snippet stands in the document.</summary>
    public static void ShouldBeShown(string name, string test, params string[] document)
    {
        var lines = File.ReadAllLines(Repository.PathOf(["tests", .. test.Split('/')]))
            .SkipWhile(line => line.Trim() != $"// {name} begins").Skip(1)
            .TakeWhile(line => line.Trim() != $"// {name} ends")
            .Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var shown = File.ReadAllText(Repository.PathOf(document));

        lines.Count.ShouldBeGreaterThan(1);
        foreach (var line in lines) shown.ShouldContain(line.Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal));
    }
}

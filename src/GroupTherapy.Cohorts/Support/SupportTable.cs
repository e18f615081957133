using System.Text;

namespace GroupTherapy.Cohorts;

/// <summary>A plan in words and columns.</summary>
internal static class SupportTable
{
    public static string Of(SupportPlan plan)
    {
        List<string[]> rows = [["member", "given", "planned", "owed", "note"]];
        rows.AddRange(plan.Members.Select(member => new[]
        {
            OneLine(member.Id),
            MinutesAndSeconds.Of(member.GivenSeconds),
            MinutesAndSeconds.Of(member.PlannedSeconds),
            MinutesAndSeconds.Of(member.OwedSeconds),
            Note(member, plan),
        }));
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var table = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            table.Append('|');
            for (var column = 0; column < widths.Length; column++)
            {
                var cell = rows[row][column];
                table.Append(' ').Append(IsNumber(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])).Append(" |");
            }

            table.Append('\n');
            if (row == 0) table.Append('|').Append(string.Concat(widths.Select((width, column) => new string('-', width + 1) + (IsNumber(column) ? ":|" : "-|")))).Append('\n');
        }

        return table.Append('\n').Append(Summary(plan)).Append('\n').ToString();

        static bool IsNumber(int column) => column is >= 1 and <= 3;
    }

    /// <summary>The plan in one sentence a member, for whoever has the picture read aloud.</summary>
    public static string Sentences(SupportPlan plan) =>
        string.Concat(plan.Members.Select(member =>
            $"{member.Id}: given {MinutesAndSeconds.Of(member.GivenSeconds)}, planned {MinutesAndSeconds.Of(member.PlannedSeconds)}, owed {MinutesAndSeconds.Of(member.OwedSeconds)}{(Note(member, plan) is { Length: > 0 } note ? ", " + note : "")}. ")) + Summary(plan);

    public static string Summary(SupportPlan plan) =>
        $"{MinutesAndSeconds.Of(plan.SecondsLeft)} left; the minimum is {MinutesAndSeconds.Of(plan.Policy.MinimumSeconds)}"
        + (plan.IsFeasible ? "." : $", and the time cannot bring {plan.NotCarried.Count} of {plan.NotCarried.Count + plan.Carried.Count} present to it.");

    private static string Note(in PlannedSupport member, SupportPlan plan)
    {
        if (!member.IsPresent) return "absent";
        var next = plan.Next?.Id == member.Id ? "next" : "";
        if (member.IsCarried) return next;
        return next.Length > 0 ? "next, below the minimum" : "below the minimum";
    }

    private static string OneLine(string id) => HarmlessText.Of(id).Replace("|", "\\|");
}

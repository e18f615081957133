using System.Text;
using GroupTherapy.Cohorts;
using Spectre.Console;

namespace GroupTherapy.Tool.Output;

/// <summary>Answers with a short line of text each; wrong lines are answered on standard error.</summary>
/// <param name="order">The members' ids in the order in which they are told.</param>
/// <param name="console">Where to.</param>
internal sealed class FollowedText(IReadOnlyList<string> order, ToolConsole console) : FollowedOutput
{
    private const int FigureWidth = 8;

    public override void Plan(int line, int? newSeconds, SupportSnapshot snapshot)
    {
        var plan = snapshot.Plan;
        var told = new StringBuilder(ClockTime.Of(snapshot.Second)).Append("  ");
        if (plan.Next is { } next) told.Append($"next {HarmlessText.Cut(next.Id, Excerpt.Length)}, {ClockTime.Of(next.PlannedSeconds)} planned; ");
        told.Append($"{ClockTime.Of(plan.SecondsLeft)} left");
        if (plan.ZeroContact.Count > 0) told.Append($"; nothing yet: {plan.ZeroContact.Count} of {plan.Members.Count(member => member.IsPresent)}");
        if (plan.NotCarried.Count > 0) told.Append($"; minimum out of reach: {plan.NotCarried.Count}");
        if (newSeconds == 0) told.Append("; nothing new");
        console.Out.Write(Encoding.UTF8.GetBytes(told.Append('\n').ToString()));
        console.Out.Flush();
    }

    public override void Refuse(int line, IReadOnlyList<Fault> faults)
    {
        foreach (var fault in faults) console.Error.WriteLine($"line {line}{(fault.At.Length > 0 ? $", {fault.At}" : "")}: found {fault.Found}; expected {fault.Expected}");
        console.Error.Flush();
    }

    public override void Close(SupportSnapshot snapshot, SupportCarryOver carried) => Screen.Draw(console, screen =>
    {
        var members = snapshot.Members.ToDictionary(member => member.Id);
        WriteLine(screen, $"\nAt the close, {ClockTime.Of(snapshot.Second)}");
        WriteLine(screen, $"{SupportBars.Padded("member")}{"given",FigureWidth}{"share",FigureWidth}{"owed",FigureWidth}");
        foreach (var id in order)
        {
            var after = carried.Of(id);
            WriteLine(screen, $"{SupportBars.Padded(id)}{(members[id].HasAttended ? ClockTime.Of(after.Given) : "absent"),FigureWidth}{ClockTime.Of(after.FairShare),FigureWidth}{ClockTime.Of(after.OwedAfter),FigureWidth}");
        }

        WriteLine(screen, "\nShare is each one's part of what was given, by weight and time present. Owed is carried over to the next session.");
        if (snapshot.ZeroContact.Count > 0) WriteLine(screen, $"Here without support: {string.Join(", ", snapshot.ZeroContact.Select(id => HarmlessText.Cut(id, Excerpt.Length)))}.");
    });

    private static void WriteLine(IAnsiConsole screen, string text) => screen.Write(Screen.Plain(text + "\n"));
}

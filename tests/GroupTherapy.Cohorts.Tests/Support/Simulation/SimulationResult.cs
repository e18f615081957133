using System.Globalization;

namespace GroupTherapy.Cohorts.Simulation;

/// <summary>Many courses, with the plan followed and without, summed up.</summary>
internal sealed class SimulationResult
{
    private readonly SimulatedCourse[] _free;
    private readonly SimulatedCourse[] _followed;

    public SimulationResult(int runs)
    {
        _free = [.. Enumerable.Range(1, runs).Select(seed => SimulatedGroup.Run(seed, followed: false))];
        _followed = [.. Enumerable.Range(1, runs).Select(seed => SimulatedGroup.Run(seed, followed: true))];
    }

    public int ZeroContacts(bool followed) => Of(followed).Sum(course => course.ZeroContacts.Sum());

    /// <summary>By how many minutes a session the member with most is before the one with least, on average.</summary>
    public double Spread(bool followed) => Of(followed).Average(course => course.MinutesASession.Max() - course.MinutesASession.Min());

    /// <summary>Minutes a session attended, on average, for each member.</summary>
    public double[] Minutes(bool followed) =>
        [.. Enumerable.Range(0, SimulatedGroup.Members).Select(member => Of(followed).Average(course => course.MinutesASession.ElementAt(member)))];

    public string Table()
    {
        return $"""
            | {Number(_free.Length)} courses of {SimulatedGroup.Sessions} sessions | left to itself | plan followed |
            |---|---:|---:|
            | members at a close who had nothing, of {Number(_free.Sum(course => course.Attended.Sum()))} attendances | {Both(followed => Number(ZeroContacts(followed)))} |
            | courses in which that happened | {Both(followed => Number(Of(followed).Count(course => course.ZeroContacts.Sum() > 0)))} |
            | most less least over a course, minutes a session attended | {Both(followed => Decimals(Spread(followed), 1))} |
            | standard deviation between members, minutes a session attended | {Both(followed => Decimals(Of(followed).Average(Deviation), 1))} |
            | Jain's index of minutes a session attended | {Both(followed => Decimals(Of(followed).Average(Jain), 3))} |
            | the member who dominates, minutes a session | {Both(followed => Decimals(Minutes(followed)[0], 1))} |
            | the member who hardly speaks, minutes a session | {Both(followed => Decimals(Minutes(followed)[^1], 1))} |

            """.ReplaceLineEndings("\n");

        static string Both(Func<bool, string> figure) => $"{figure(false)} | {figure(true)}";
        static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
        static string Decimals(double value, int digits) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);
    }

    /// <summary>A pair of bars a member: minutes a session attended, left to itself and with the plan followed.</summary>
    public string Chart()
    {
        const int left = 60, top = 70, bottom = 330, width = 640;
        double[] free = Minutes(false), followed = Minutes(true);
        var highest = 5 * Math.Ceiling(free.Concat(followed).Max() / 5);
        var scale = (bottom - top) / highest;
        return SvgDrawing.Draw((width, 390), "Minutes of support a session attended", Table().Replace('\n', ' '), scales: true, [("font-family", "sans-serif"), ("font-size", "13"), ("fill", SvgDrawing.Ink)], svg =>
        {
            svg.Pattern("followed", 8, SvgDrawing.Paper, "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6", ("stroke", SvgDrawing.Ink), ("stroke-width", "1.6"));
            svg.Text(16, 26, "Minutes of support a session attended", ("font-size", "16"), ("font-weight", "bold"));
            svg.Box(left, 40, 22, 14, SvgDrawing.Ink);
            svg.Text(left + 28, 52, "left to itself");
            svg.Box(left + 140, 40, 22, 14, "url(#followed)", ("stroke", SvgDrawing.Ink));
            svg.Text(left + 168, 52, "plan followed");
            for (var minutes = 0; minutes <= highest; minutes += 5)
            {
                var y = SvgDrawing.Number(bottom - minutes * scale);
                svg.Path($"M{left} {y} H{width - 20}", ("stroke", SvgDrawing.Ink), ("stroke-width", minutes == 0 ? "1.5" : "0.3"));
                svg.Text(left - 8, bottom - minutes * scale + 4, minutes.ToString(CultureInfo.InvariantCulture), ("text-anchor", "end"));
            }

            for (var member = 0; member < free.Length; member++)
            {
                var x = left + 14 + member * 69;
                svg.Box(x, bottom - free[member] * scale, 22, free[member] * scale, SvgDrawing.Ink, ("stroke", SvgDrawing.Ink));
                svg.Box(x + 24, bottom - followed[member] * scale, 22, followed[member] * scale, "url(#followed)", ("stroke", SvgDrawing.Ink));
                svg.Text(x + 23, bottom + 18, $"m{member + 1}", ("text-anchor", "middle"));
            }

            svg.Text(left + 37, bottom + 38, "dominates", ("text-anchor", "middle"));
            svg.Text(left + 37 + 69 * (free.Length - 1), bottom + 38, "hardly speaks", ("text-anchor", "middle"));
        });
    }

    private static double Deviation(SimulatedCourse course)
    {
        var mean = course.MinutesASession.Average();
        return Math.Sqrt(course.MinutesASession.Average(minutes => (minutes - mean) * (minutes - mean)));
    }

    private static double Jain(SimulatedCourse course)
    {
        var sum = course.MinutesASession.Sum();
        return sum * sum / (SimulatedGroup.Members * course.MinutesASession.Sum(minutes => minutes * minutes));
    }

    private SimulatedCourse[] Of(bool followed) => followed ? _followed : _free;
}

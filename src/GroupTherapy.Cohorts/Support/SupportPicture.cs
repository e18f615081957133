namespace GroupTherapy.Cohorts;

/// <summary>A plan as a picture, and as a table that says the same.</summary>
/// <remarks>Names nobody but by the ids the host gave. The picture tells its parts apart by pattern and place, not by colour.</remarks>
public static class SupportPicture
{
    private const int Left = 110;
    private const int BarsWidth = 480;
    private const int Width = 740;
    private const int Top = 78;
    private const int RowHeight = 40;
    private const int LongestId = 12;

    private static readonly (string, string) Outline = ("stroke", SvgDrawing.Ink);
    private static readonly (string, string)[] Look = [("font-family", "sans-serif"), ("font-size", "13"), ("fill", SvgDrawing.Ink)];

    /// <summary>Draws a bar for each member: given, planned, the guaranteed minimum, and owed or ahead.</summary>
    /// <param name="plan">What to draw; a row for each of its members, in their order.</param>
    /// <param name="title">What stands above it.</param>
    /// <returns>An SVG document, 740 units wide, without scripts, styles or links; its description says the plan in words.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToSvg(SupportPlan plan, string title = "Support in this session")
    {
        if (plan is null) throw new ArgumentNullException(nameof(plan));
        if (title is null) throw new ArgumentNullException(nameof(title));

        var height = Top + RowHeight * plan.Members.Count + 44;
        var scale = Scale(plan);
        return SvgDrawing.Draw((Width, height), title, SupportTable.Sentences(plan), scales: true, Look, svg =>
        {
            svg.Pattern("planned", 8, SvgDrawing.Paper, "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6", ("stroke", SvgDrawing.Ink), ("stroke-width", "1.6"));
            svg.Pattern("owed", 4, SvgDrawing.Paper, "M1 1 h1.6 v1.6 h-1.6 Z");
            svg.Text(16, 26, title, ("font-size", "16"), ("font-weight", "bold"));
            Legend(svg);
            for (var row = 0; row < plan.Members.Count; row++) Row(svg, plan, row, scale);
            if (plan.Policy.MinimumSeconds > 0) Minimum(svg, plan, Left + plan.Policy.MinimumSeconds * scale);
            for (var row = 0; row < plan.Members.Count; row++) Owed(svg, plan.Members[row].OwedSeconds, row, scale);
            svg.Text(16, height - 14, SupportTable.Summary(plan));
        });
    }

    /// <summary>Writes the plan as a Markdown table, which reads well as plain text too.</summary>
    /// <param name="plan">What to write; a row for each of its members, in their order. Times are minutes and seconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string ToTable(SupportPlan plan) => SupportTable.Of(plan ?? throw new ArgumentNullException(nameof(plan)));

    private static void Row(SvgDrawing svg, SupportPlan plan, int row, double scale)
    {
        var member = plan.Members[row];
        var isNext = plan.Next?.Id == member.Id;
        var y = Top + row * RowHeight;
        var given = member.GivenSeconds * scale;
        var planned = member.PlannedSeconds * scale;
        svg.Text(Left - 10, y + 20, Short(member.Id), ("text-anchor", "end"), ("font-weight", isNext ? "bold" : "normal"));
        svg.Path($"M{Left} {y + 2} v{RowHeight - 4}", ("stroke", SvgDrawing.Ink));
        if (given > 0) svg.Box(Left, y + 6, given, 18, SvgDrawing.Ink);
        if (planned > 0) svg.Box(Left + given, y + 6, planned, 18, "url(#planned)", Outline);
        svg.Text(Left + BarsWidth + 12, y + 20, member.IsPresent ? $"{MinutesAndSeconds.Of(member.GivenSeconds)} + {MinutesAndSeconds.Of(member.PlannedSeconds)}{(isNext ? " next" : "")}" : $"{MinutesAndSeconds.Of(member.GivenSeconds)} absent");
    }

    private static void Owed(SvgDrawing svg, int owed, int row, double scale)
    {
        if (owed == 0) return;
        var y = Top + row * RowHeight;
        var length = Math.Abs(owed) * scale;
        svg.Box(Left, y + 27, length, 7, owed > 0 ? "url(#owed)" : SvgDrawing.Paper, Outline);
        svg.Text(Left + length + 5, y + 35, $"{(owed > 0 ? "owed" : "ahead")} {MinutesAndSeconds.Of(Math.Abs(owed))}", ("font-size", "10"), ("stroke", SvgDrawing.Paper), ("stroke-width", "3"), ("paint-order", "stroke"));
    }

    private static void Minimum(SvgDrawing svg, SupportPlan plan, double x)
    {
        var line = $"M{SvgDrawing.Number(x)} {Top} V{Top + RowHeight * plan.Members.Count}";
        svg.Path(line, ("stroke", SvgDrawing.Paper), ("stroke-width", "4"));
        svg.Path(line, ("stroke", SvgDrawing.Ink), ("stroke-width", "1.5"), ("stroke-dasharray", "5 3"));
        svg.Path($"M{SvgDrawing.Number(x - 5)} {Top - 8} h10 l-5 8 Z");
    }

    private static void Legend(SvgDrawing svg)
    {
        svg.Box(Left, 42, 22, 14, SvgDrawing.Ink);
        svg.Text(Left + 28, 54, "given");
        svg.Box(Left + 88, 42, 22, 14, "url(#planned)", Outline);
        svg.Text(Left + 116, 54, "planned");
        svg.Box(Left + 192, 46, 22, 7, "url(#owed)", Outline);
        svg.Text(Left + 220, 54, "owed");
        svg.Box(Left + 274, 46, 22, 7, SvgDrawing.Paper, Outline);
        svg.Text(Left + 302, 54, "ahead");
        svg.Path($"M{Left + 362} 45 h10 l-5 8 Z");
        svg.Text(Left + 378, 54, "guaranteed minimum");
    }

    /// <summary>The longest of what is drawn takes the whole width; room stays for the words beside what is owed.</summary>
    private static double Scale(SupportPlan plan)
    {
        var longest = Math.Max(60, plan.Policy.MinimumSeconds);
        foreach (var member in plan.Members) longest = Math.Max(longest, Math.Max(member.GivenSeconds + member.PlannedSeconds, Math.Abs(member.OwedSeconds) * 6 / 5));
        return (double)BarsWidth / longest;
    }

    private static string Short(string id) => id.Length <= LongestId ? id : $"{id.Remove(LongestId - 1)}…";
}

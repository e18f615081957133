namespace GroupTherapy.Screening.Tests;

/// <summary>Coded answers for the instrument tests.</summary>
internal static class Answers
{
    /// <summary>An invented day that no assertion depends on.</summary>
    public static readonly LocalDate Day = new(2026, 11, 20);

    /// <summary><paramref name="count"/> equal answers.</summary>
    public static int?[] All(int count, int? answer) => [.. Enumerable.Repeat(answer, count)];

    /// <summary>Answers of the form's range that add up to <paramref name="sum"/>, the last <paramref name="blanks"/> items blank.</summary>
    public static int?[] Summing(this InstrumentForm form, int sum, int blanks = 0)
    {
        var items = All(form.ItemCount, form.Lowest);
        var left = sum - form.Lowest * (form.ItemCount - blanks);
        for (var index = 0; index < items.Length; index++)
        {
            var points = Math.Min(left, form.Highest - form.Lowest);
            items[index] = index < form.ItemCount - blanks ? form.Lowest + points : null;
            left -= index < form.ItemCount - blanks ? points : 0;
        }

        left.ShouldBe(0, "the sum is reachable");
        return items;
    }

    /// <summary>The same answers with some items, counted from 1, changed.</summary>
    public static int?[] With(this int?[] items, int? answer, params int[] numbers) =>
        [.. items.Select((item, index) => numbers.Contains(index + 1) ? answer : item)];

    /// <summary>One of every questionnaire, made from a function of its form.</summary>
    public static IReadOnlyList<Questionnaire> EveryQuestionnaire(Func<InstrumentForm, IReadOnlyList<int?>> items) =>
        [.. Makers.Select(maker => maker.Make(Day, items(maker.Form)))];

    public static readonly IReadOnlyList<(InstrumentForm Form, Func<LocalDate, IReadOnlyList<int?>, Questionnaire> Make)> Makers =
    [
        (Phq9.Form, (on, items) => new Phq9(on, items)),
        (Phq2.Form, (on, items) => new Phq2(on, items)),
        (Gad7.Form, (on, items) => new Gad7(on, items)),
        (Pcl5.Form, (on, items) => new Pcl5(on, items)),
        (Spin.Form, (on, items) => new Spin(on, items)),
        (MiniSpin.Form, (on, items) => new MiniSpin(on, items)),
        (Des2.Form, (on, items) => new Des2(on, items)),
        (MsiBpd.Form, (on, items) => new MsiBpd(on, items)),
        (Who5.Form, (on, items) => new Who5(on, items)),
        (Ders16.Form, (on, items) => new Ders16(on, items)),
    ];
}

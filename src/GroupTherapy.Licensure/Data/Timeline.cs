namespace GroupTherapy.Licensure.Data;

/// <summary>One value a day, each from its first day until the next one's: no day without one, no day with two.</summary>
internal sealed class Timeline<T>
    where T : class
{
    private readonly LocalDate[] _from;
    private readonly T[] _values;

    // The same days as numbers that keep their order: days are looked up far more often than told.
    private readonly int[] _keys;

    private Timeline(LocalDate[] from, T[] values)
    {
        _from = from;
        _values = values;
        _keys = [.. from.Select(KeyOf)];
    }

    /// <summary>The first days and their values, in order; the first reaches back without end.</summary>
    internal IEnumerable<(LocalDate From, T Value)> Spans => _from.Zip(_values, (from, value) => (from, value));

    /// <param name="changes">Days on which the value may change.</param>
    /// <param name="valueOn">The value on a day.</param>
    internal static Timeline<T> Of(IEnumerable<LocalDate> changes, Func<LocalDate, T> valueOn)
    {
        var days = new List<LocalDate>();
        var values = new List<T>();
        foreach (var day in changes.Append(LocalDate.MinIsoValue).Distinct().OrderBy(day => day))
        {
            var value = valueOn(day);
            if (values.Count > 0 && values[values.Count - 1].Equals(value)) continue;
            days.Add(day);
            values.Add(value);
        }

        return new([.. days], [.. values]);
    }

    internal T On(LocalDate day)
    {
        var key = KeyOf(day);
        var keys = _keys;
        var index = keys.Length - 1;
        while (index > 0 && keys[index] > key) index--;
        return _values[index];
    }

    private static int KeyOf(LocalDate day) => (((day.Year * 16) + day.Month) * 32) + day.Day;
}

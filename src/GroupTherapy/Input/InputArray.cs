namespace GroupTherapy;

/// <summary>A list of the input. Its readings stop once there are more faults than are kept.</summary>
internal readonly struct InputArray(InputReader reader, int list)
{
    public int Count => reader.Tokens[list].Count;

    public Items GetEnumerator() => new(reader, list);

    /// <summary>The objects of the list; the caller ends each. What is no object is a fault and left out.</summary>
    public IReadOnlyList<InputObject> Objects()
    {
        var opened = new List<InputObject>();
        foreach (var item in this)
        {
            if (Open(item) is { } one) opened.Add(one);
        }

        return opened;
    }

    /// <summary>Reads and ends one object after the other, so that only what <paramref name="read"/> makes of them stays in memory.</summary>
    /// <param name="read">Answers null for an object it cannot use; it is left out.</param>
    public IReadOnlyList<T> Objects<T>(Func<InputObject, T?> read)
        where T : class
    {
        var all = new List<T>(Math.Min(Count, 16));
        foreach (var item in this)
        {
            if (Open(item)?.Map(read) is { } one) all.Add(one);
        }

        return all;
    }

    /// <summary>The texts of the list, or null when one of them is none.</summary>
    public IReadOnlyList<string>? Texts() => Texts(Expectation.Text, item => item.Text());

    /// <summary>The same, of any length.</summary>
    public IReadOnlyList<string>? LongTexts() => Texts(Expectation.LongText, item => item.LongText());

    /// <summary>The opaque ids of the list, or null when one of them is none.</summary>
    public IReadOnlyList<string>? Ids() => Texts(Expectation.Id, item => item.Id());

    private List<string>? Texts(string expected, Func<InputValue, string?> read)
    {
        var texts = new List<string>();
        var sound = true;
        foreach (var item in this)
        {
            if (item.IsUnknown)
                item.Refuse(expected);
            if (read(item) is { } text)
                texts.Add(text);
            else
                sound = false;
        }

        return sound ? texts : null;
    }

    /// <summary>The days of the list, or null when one of them is none.</summary>
    /// <param name="ascending">Each day is after the one before.</param>
    public IReadOnlyList<LocalDate>? Days(bool ascending)
    {
        var days = new List<LocalDate>();
        var sound = true;
        foreach (var item in this)
        {
            if (item.IsUnknown)
                item.Refuse(Expectation.Day);
            if (item.Day() is not { } day)
            {
                sound = false;
                continue;
            }

            if (ascending && days.Count > 0 && day <= days[days.Count - 1])
            {
                item.Refuse(Expectation.DayAfter(days[days.Count - 1], "the one before"));
                sound = false;
            }

            days.Add(day);
        }

        return sound ? days : null;
    }

    /// <summary>The codes of the list, each one of <paramref name="codes"/>; null when one is unknown or given twice.</summary>
    public IReadOnlyList<string>? Codes(IReadOnlyList<string> codes)
    {
        var chosen = new List<string>();
        var sound = true;
        foreach (var item in this)
        {
            if (item.IsUnknown) item.Refuse(Expectation.OneOf(codes));
            if (item.Code(codes) is not { } code)
            {
                sound = false;
            }
            else if (chosen.Contains(code))
            {
                item.RefuseAgain(Expectation.CodeOnce);
                sound = false;
            }
            else
            {
                chosen.Add(code);
            }
        }

        return sound ? chosen : null;
    }

    /// <summary>The answers to a questionnaire's items, in order; null where unanswered. Null in place of the list when one is no answer.</summary>
    public IReadOnlyList<int?>? Counts(int exactly, int min, int max, int step)
    {
        if (step <= 0) throw new ArgumentOutOfRangeException(nameof(step), "Answers are a step apart.");
        if (Count != exactly) reader.Faults.Add(reader.PointerTo(list), Expectation.Items(Count), Expectation.Items(exactly));
        var answers = new List<int?>(exactly);
        var sound = Count == exactly;
        foreach (var item in this)
        {
            if (answers.Count == exactly) break;
            var answer = item.Answer(min, max, step);
            sound &= answer is not null || item.IsUnknown;
            answers.Add(answer);
        }

        return sound ? answers : null;
    }

    private static InputObject? Open(InputValue item)
    {
        if (item.IsUnknown) item.Refuse(Expectation.Object);
        return item.Object();
    }

    /// <summary>The items, one after the other, for <c>foreach</c>.</summary>
    public struct Items(InputReader reader, int list)
    {
        private readonly int _end = reader.Tokens[list].Extent;
        private int _item = -1;

        public readonly InputValue Current => new(reader, _item, list, null);

        public bool MoveNext()
        {
            if (reader.Faults.IsFull) return false;
            _item = _item < 0 ? list + 1 : reader.Tokens.After(_item);
            return _item < _end;
        }
    }
}

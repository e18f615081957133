using System.Collections;
using System.Text.Json;

namespace GroupTherapy.Tool.Input;

/// <summary>A list of the input. Its readings stop once there are more faults than are kept.</summary>
internal sealed class InputArray(JsonElement list, InputPath path, InputFaults faults) : IEnumerable<InputValue>
{
    public int Count => list.GetArrayLength();

    public IEnumerator<InputValue> GetEnumerator()
    {
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            if (faults.IsFull)
                yield break;
            yield return InputValue.OfItem(item, path, index++, faults);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The objects of the list; the caller ends each. What is no object is a fault and left out.</summary>
    public IReadOnlyList<InputObject> Objects() => [.. OpenObjects()];

    /// <summary>Reads and ends one object after the other, so that only what <paramref name="read"/> makes of them stays in memory.</summary>
    /// <param name="read">Answers null for an object it cannot use; it is left out.</param>
    public IReadOnlyList<T> Objects<T>(Func<InputObject, T?> read)
        where T : class =>
        [.. OpenObjects().Select(item => item.Map(read)).OfType<T>()];

    /// <summary>The texts of the list, or null when one of them is none.</summary>
    public IReadOnlyList<string>? Texts()
    {
        var texts = new List<string>();
        var sound = true;
        foreach (var item in this)
        {
            if (item.IsUnknown)
                item.Refuse(Expectation.Text);
            if (item.Text() is { } text)
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

            if (ascending && days.Count > 0 && day <= days[^1])
            {
                item.Refuse(Expectation.DayAfter(days[^1], "the one before"));
                sound = false;
            }

            days.Add(day);
        }

        return sound ? days : null;
    }

    /// <summary>The codes of the list, or null when one is unknown or given twice.</summary>
    public IReadOnlyList<T>? Choices<T>(IReadOnlyList<(string Name, T Value)> choices)
        where T : struct
    {
        var chosen = new List<T>();
        var sound = true;
        foreach (var item in this)
        {
            if (item.IsUnknown)
                item.Refuse(Expectation.OneOf(choices.Select(choice => choice.Name)));
            if (item.Choice(choices) is not { } choice)
            {
                sound = false;
            }
            else if (chosen.Contains(choice))
            {
                item.RefuseAgain(Expectation.CodeOnce);
                sound = false;
            }
            else
            {
                chosen.Add(choice);
            }
        }

        return sound ? chosen : null;
    }

    /// <summary>The answers to a questionnaire's items, in order; null where unanswered. Null in place of the list when one is no answer.</summary>
    public IReadOnlyList<int?>? Counts(int exactly, int min, int max, int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        if (Count != exactly)
            faults.Add(path.ToString(), Expectation.Items(Count), Expectation.Items(exactly));
        var answers = new List<int?>(exactly);
        var sound = Count == exactly;
        foreach (var item in this.Take(exactly))
        {
            var answer = item.Answer(min, max, step);
            sound &= answer is not null || item.IsUnknown;
            answers.Add(answer);
        }

        return sound ? answers : null;
    }

    private IEnumerable<InputObject> OpenObjects()
    {
        foreach (var item in this)
        {
            if (item.IsUnknown)
                item.Refuse(Expectation.Object);
            if (item.Object() is { } opened)
                yield return opened;
        }
    }
}

namespace GroupTherapy.Screening;

/// <summary>An answered questionnaire, scored when it is made.</summary>
/// <remarks>
/// A score informs a clinician; it is not a diagnosis. The set of questionnaires is closed: another instrument is another
/// class in this library, with its sources.
/// </remarks>
public abstract class Questionnaire : IDated, IEquatable<Questionnaire>
{
    private protected Questionnaire(InstrumentForm form, LocalDate on, IReadOnlyList<int?> items)
    {
        Form = form;
        On = on;
        Items = ValueList.Required(Checked(form, items), nameof(items));
        Score = new Score(form, Items);
    }

    /// <summary>The instrument's shape.</summary>
    /// <remarks>Each questionnaire also gives it without an answer at hand, as in <see cref="Phq9.Form"/>.</remarks>
    public InstrumentForm Form { get; }

    /// <summary>The day it was answered.</summary>
    public LocalDate On { get; }

    /// <summary>The coded answers in item order; null where unanswered.</summary>
    public IReadOnlyList<int?> Items { get; }

    /// <summary>The total, its band and what is missing.</summary>
    public Score Score { get; }

    /// <summary>Whether both are the same answers to the same questionnaire on the same day.</summary>
    public bool Equals(Questionnaire? other) => other is not null && Form == other.Form && On == other.On && Items.Equals(other.Items);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Questionnaire);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (Form, On, Items).GetHashCode();

    /// <summary>Whether both are the same answers.</summary>
    public static bool operator ==(Questionnaire? left, Questionnaire? right) => Equals(left, right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Questionnaire? left, Questionnaire? right) => !Equals(left, right);

    /// <summary>The type's name and nothing clinical.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Null without a total: an unknown is neither above nor below a cut-off.</summary>
    private protected bool? TotalIsAtLeast(int cutOff) => Score.Total is { } total ? total >= cutOff : null;

    private static int?[] Checked(InstrumentForm form, IReadOnlyList<int?> items)
    {
        int?[] copy = [.. items ?? throw new ArgumentNullException(nameof(items))];
        if (copy.Length != form.ItemCount)
        {
            throw new ArgumentException(
                $"The {form.Name} has {form.ItemCount} items: give one entry for each, null when unanswered.", nameof(items));
        }

        for (var index = 0; index < copy.Length; index++)
        {
            // The message names the item and never the answer, because messages end up in logs.
            if (copy[index] is { } answer && !form.Accepts(answer))
            {
                throw new ArgumentException(
                    $"Item {index + 1} of the {form.Name} must be {form.Expected}, or null when unanswered.", nameof(items));
            }
        }

        return copy;
    }
}

namespace GroupTherapy.Rules.Facts;

/// <summary>One question the host can answer about a subject. Unanswered is an answer of its own: unknown, never false.</summary>
/// <remarks>
/// Facts are made by a <see cref="FactSet{TSubject}"/>. A known answer becomes a code of 1 or more that keeps the order of
/// the answers; 0 is unknown. Everything after reading works on codes.
/// </remarks>
/// <typeparam name="TSubject">What is judged.</typeparam>
public abstract class Fact<TSubject>
{
    private protected Fact(FactIdentity<TSubject> identity)
    {
        Set = identity.Set;
        Id = identity.Id;
        Question = identity.Question;
        Unit = identity.Unit;
        Form = identity.Form;
        Slot = identity.Slot;
    }

    /// <summary>The permanent kebab-case id, such as <c>phq9-total</c>.</summary>
    public string Id { get; }

    /// <summary>The id as words, such as <c>phq9 total</c>.</summary>
    public string Name => Id.Replace('-', ' ');

    /// <summary>The question as a person would ask it.</summary>
    public string Question { get; }

    /// <summary>What a number counts, such as <c>points</c>; null where the answer has no unit.</summary>
    public string? Unit { get; }

    /// <summary>The form this fact is answered with, and on whose day; null when it is answered by itself.</summary>
    public Form<TSubject>? Form { get; }

    /// <summary>What the host must give to answer this fact: the form's id, or its own.</summary>
    public string AnsweredBy => Form?.Id ?? Id;

    /// <summary>True when the fact is answered, whatever the answer; unknown when it is not, and never false.</summary>
    public Condition<TSubject> IsAnswered => new FactCondition<TSubject>(this, AnswerTest.Between(Codes.Lowest, Codes.Highest));

    /// <summary>The set that made it.</summary>
    internal FactSet<TSubject> Set { get; }

    /// <summary>The place of this fact's code on an answer sheet.</summary>
    internal int Slot { get; }

    /// <summary>The kind of answer, in one word: <c>yes/no</c>, <c>count</c>, <c>amount</c>, <c>choice</c>, <c>day</c> or <c>codes</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Which of several statements counts; null where the host gives one answer.</summary>
    public Resolution<TSubject>? Resolution => Reader.Resolution;

    /// <summary>How the answer is read; set once, by the set that makes the fact.</summary>
    internal FactReader<TSubject> Reader { get; set; } = null!;

    /// <summary>The answer behind a known code, as a plain value: a bool, a number, a text, a day or a list of texts.</summary>
    internal abstract object Value(long code);

    /// <summary>The code of an answer given as a plain value, the inverse of <see cref="Value"/>; null when the fact cannot have that answer.</summary>
    internal abstract long? CodeOf(object value);

    /// <summary>The smallest and the largest code a known answer can have.</summary>
    internal abstract (long Lowest, long Highest) Codes { get; }

    /// <summary>The fact's id. An answer is never printed.</summary>
    public override string ToString() => Id;
}

namespace GroupTherapy.Rules.Facts;

/// <summary>What is answered together: a questionnaire, an interview, a clinician's assessment, a signed document.</summary>
/// <remarks>
/// A form that is dated ages. An answer older than the rulebook's <see cref="Rulebook{TSubject}.AnswersCurrentForDays"/> on the as-of date is no longer
/// current and reads as unknown. An answer without a day is not current either. An answer from after the as-of date is an
/// error, because a decision cannot rest on what was not yet known.
/// </remarks>
public class Form<TSubject>
{
    private readonly Func<TSubject, LocalDate?>? _answeredOn;

    /// <param name="id">The permanent kebab-case id, such as <c>phq9</c>.</param>
    /// <param name="name">The name people use, such as <c>PHQ-9</c>.</param>
    /// <param name="answeredOn">Reads the day the form was answered, which is null when it was not given; omit it for a form that does not age.</param>
    public Form(string id, string name, Func<TSubject, LocalDate?>? answeredOn = null)
        : this(id, name, answeredOn is not null) => _answeredOn = answeredOn;

    private protected Form(string id, string name, bool isDated)
    {
        Id = Ids.Checked(id, nameof(id));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        IsDated = isDated;
    }

    /// <summary>The permanent kebab-case id.</summary>
    public string Id { get; }

    /// <summary>The name people use.</summary>
    public string Name { get; }

    /// <summary>Whether its answers age.</summary>
    public bool IsDated { get; }

    /// <summary>The day the subject's form was answered, the newest where there are several; null when it was not given, or has no day.</summary>
    public virtual LocalDate? AnsweredOn(TSubject subject) => _answeredOn?.Invoke(subject);

    /// <summary>The form's id.</summary>
    public override string ToString() => Id;
}

namespace GroupTherapy.Rules.Catalogue;

/// <summary>A fact, whatever it is asked about.</summary>
public sealed record FactEntry
{
    /// <summary>The permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>The question as a person would ask it.</summary>
    public required string Question { get; init; }

    /// <summary>The kind of answer: <c>yes/no</c>, <c>count</c>, <c>amount</c>, <c>choice</c>, <c>day</c> or <c>codes</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What a number counts; null where the answer has no unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The form it is answered with; null when it is answered by itself.</summary>
    public FormEntry? Form { get; init; }

    /// <summary>The answers of a choice or the codes of a set, in order; empty for other kinds.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Which of several statements answers it; null where the host gives one answer.</summary>
    public ResolutionEntry? Resolution { get; init; }

    internal static FactEntry Of<TSubject>(Fact<TSubject> fact) => new()
    {
        Id = fact.Id,
        Question = fact.Question,
        Kind = fact.Kind,
        Unit = fact.Unit,
        Form = fact.Form is { } form ? new(form.Id, form.Name, form.IsDated) : null,
        Choices = (fact as IChoices)?.Names ?? [],
        Resolution = ResolutionEntry.Of(fact.Resolution),
    };

    /// <summary>The id as words.</summary>
    public string Name => Id.Replace('-', ' ');
}

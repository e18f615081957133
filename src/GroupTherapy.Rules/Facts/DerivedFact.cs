namespace GroupTherapy.Rules.Facts;

/// <summary>A fact that several kinds of evidence can answer, such as suicidal ideation by questionnaire, interview or finding.</summary>
/// <remarks>
/// True when any evidence says yes; false when some evidence says no and none says yes; otherwise unknown. Evidence that was
/// never given is not a "no", and need not be given when other evidence has answered. With one piece of evidence it is that
/// evidence's condition under a name of its own, and readings look through the name to the facts behind it.
/// </remarks>
public sealed class DerivedFact<TSubject>
{
    /// <param name="id">The permanent kebab-case id; no other fact of a rulebook may have it.</param>
    /// <param name="question">The question as a person would ask it.</param>
    /// <param name="evidence">What can answer it, in the order in which it is best asked.</param>
    public DerivedFact(string id, string question, params Evidence<TSubject>[] evidence)
    {
        if (evidence is null || evidence.Length == 0) throw new ArgumentException("A derived fact has some evidence.", nameof(evidence));
        Id = Ids.Checked(id, nameof(id));
        Question = question ?? throw new ArgumentNullException(nameof(question));
        Evidence = [.. evidence];
    }

    /// <summary>The permanent kebab-case id, such as <c>suicidal-ideation</c>.</summary>
    public string Id { get; }

    /// <summary>The id as words.</summary>
    public string Name => Id.Replace('-', ' ');

    /// <summary>The question as a person would ask it.</summary>
    public string Question { get; }

    /// <summary>What can answer it, in the order in which it is best asked.</summary>
    public IReadOnlyList<Evidence<TSubject>> Evidence { get; }

    /// <summary>True, false or unknown as the evidence says.</summary>
    public Condition<TSubject> Holds => new DerivedCondition<TSubject>(this);

    /// <summary>The condition that it only names; null where evidence is weighed.</summary>
    internal Condition<TSubject>? Named => Evidence.Count == 1 && Evidence[0].Weight == EvidenceWeight.ForAndAgainst ? Evidence[0].Says : null;

    /// <summary>The fact's id.</summary>
    public override string ToString() => Id;
}

namespace GroupTherapy.Rules.Policies;

/// <summary>One of a few named choices that the practice chooses.</summary>
/// <typeparam name="TChoice">The choices; usually an enum.</typeparam>
public sealed class ChoiceParameter<TChoice> : PolicyParameter, IChoices
    where TChoice : notnull
{
    private readonly IReadOnlyList<(TChoice Choice, string Name)> _choices;

    /// <param name="id">The permanent camelCase id.</param>
    /// <param name="question">What is chosen.</param>
    /// <param name="choices">The choices with their names, in order.</param>
    /// <param name="byDefault">The choice where none is made.</param>
    /// <exception cref="ArgumentOutOfRangeException">The default is none of the choices.</exception>
    public ChoiceParameter(string id, string question, IReadOnlyList<(TChoice Choice, string Name)> choices, TChoice byDefault)
        : base(id, question)
    {
        _choices = [.. choices ?? throw new ArgumentNullException(nameof(choices))];
        Default = Checked(byDefault);
    }

    /// <summary>The choice where none is made.</summary>
    public TChoice Default { get; }

    /// <summary>The names of the choices, in order.</summary>
    public IReadOnlyList<string> Names => [.. _choices.Select(known => known.Name)];

    /// <inheritdoc/>
    public override string Kind => "choice";

    /// <inheritdoc/>
    public override PolicyOption ByDefault => Is(Default);

    /// <inheritdoc/>
    public override string Expected => $"one of {string.Join(", ", Names)}";

    /// <summary>The choice, when it is one of the declared ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of them.</exception>
    public TChoice Checked(TChoice value) => NameOf(value) is not null ? value : throw Unfit(nameof(value));

    /// <summary>A choice, as an option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the declared ones.</exception>
    public PolicyOption Is(TChoice value) => new(Id, NameOf(value) ?? throw Unfit(nameof(value)));

    internal override bool Fits(string value) => _choices.Any(known => known.Name == value);

    internal TChoice Choice(string value) => _choices.First(known => known.Name == value).Choice;

    private string? NameOf(TChoice value) => _choices.FirstOrDefault(known => EqualityComparer<TChoice>.Default.Equals(known.Choice, value)).Name;
}

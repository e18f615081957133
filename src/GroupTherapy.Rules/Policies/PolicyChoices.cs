namespace GroupTherapy.Rules.Policies;

/// <summary>What is chosen for each parameter of a rulebook. A parameter for which no option is given has what is chosen where nobody chooses.</summary>
public sealed class PolicyChoices
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <param name="parameters">The parameters, each once.</param>
    /// <param name="options">The options, each once at most.</param>
    /// <exception cref="RulebookException">An option is there twice, is of no parameter, or has a value that its parameter cannot have.</exception>
    public PolicyChoices(IReadOnlyList<PolicyParameter> parameters, IEnumerable<PolicyOption> options)
    {
        if (parameters is null) throw new ArgumentNullException(nameof(parameters));
        foreach (var option in options ?? throw new ArgumentNullException(nameof(options)))
        {
            if (_values.ContainsKey(option.Name)) throw new RulebookException($"Found policy option '{option.Name}' twice, expected it once.");
            var parameter = parameters.FirstOrDefault(known => known.Id == option.Name) ?? throw new RulebookException($"Found policy option '{option.Name}', which is unknown here.");
            _values.Add(option.Name, parameter.Fits(option.Value) ? option.Value : throw new RulebookException($"Found policy option '{option.Name}' with another value, expected {parameter.Expected}."));
        }

        Options = [.. parameters.Select(parameter => _values.TryGetValue(parameter.Id, out var value) ? new(parameter.Id, value) : parameter.ByDefault)];
        foreach (var option in Options) _values[option.Name] = option.Value;
    }

    /// <summary>What is chosen, one option for each parameter, in their order.</summary>
    public IReadOnlyList<PolicyOption> Options { get; }

    /// <summary>The chosen number.</summary>
    public int Of(NumberParameter parameter) => NumberParameter.Number(ValueOf(parameter))!.Value;

    /// <summary>The chosen answer.</summary>
    public bool Of(YesNoParameter parameter) => YesNoParameter.IsYes(ValueOf(parameter));

    /// <summary>The chosen one.</summary>
    public TChoice Of<TChoice>(ChoiceParameter<TChoice> parameter)
        where TChoice : notnull => parameter.Choice(ValueOf(parameter));

    /// <summary>The words; empty where there are none.</summary>
    public string Of(TextParameter parameter) => ValueOf(parameter);

    private string ValueOf(PolicyParameter parameter) =>
        _values.TryGetValue((parameter ?? throw new ArgumentNullException(nameof(parameter))).Id, out var value) ? value : throw new ArgumentException($"The parameter '{parameter.Id}' is another rulebook's.", nameof(parameter));
}

namespace GroupTherapy.Rules.Policies;

/// <summary>A yes or a no that the practice chooses.</summary>
public sealed class YesNoParameter : PolicyParameter
{
    private const string Yes = "true";
    private const string No = "false";

    /// <param name="id">The permanent camelCase id.</param>
    /// <param name="question">What is chosen.</param>
    /// <param name="byDefault">The answer where none is chosen.</param>
    public YesNoParameter(string id, string question, bool byDefault)
        : base(id, question) => Default = byDefault;

    /// <summary>The answer where none is chosen.</summary>
    public bool Default { get; }

    /// <inheritdoc/>
    public override string Kind => "yes/no";

    /// <inheritdoc/>
    public override PolicyOption ByDefault => Is(Default);

    /// <inheritdoc/>
    public override string Expected => "true or false";

    /// <summary>The choice of an answer, as an option.</summary>
    public PolicyOption Is(bool value) => new(Id, value ? Yes : No);

    internal override bool Fits(string value) => value is Yes or No;

    internal static bool IsYes(string value) => value == Yes;
}

namespace GroupTherapy.Rules.Policies;

/// <summary>Words that the practice records with its choices, such as the reason for one. Empty where there are none; no rule reads them.</summary>
public sealed class TextParameter : PolicyParameter
{
    /// <param name="id">The permanent camelCase id.</param>
    /// <param name="question">What is told.</param>
    public TextParameter(string id, string question)
        : base(id, question)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "text";

    /// <inheritdoc/>
    public override PolicyOption ByDefault => Is("");

    /// <inheritdoc/>
    public override string Expected => "a text";

    /// <summary>The words, as an option.</summary>
    public PolicyOption Is(string value) => new(Id, value ?? throw new ArgumentNullException(nameof(value)));

    internal override bool Fits(string value) => true;
}

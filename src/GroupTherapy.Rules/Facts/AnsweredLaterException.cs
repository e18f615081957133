namespace GroupTherapy.Rules.Facts;

/// <summary>A form carries a day after the as-of date: a decision cannot rest on what was not yet known.</summary>
public sealed class AnsweredLaterException : Exception
{
    /// <inheritdoc cref="AnsweredLaterException"/>
    public AnsweredLaterException()
        : base("An answer is dated after the as-of date.")
    {
    }
}

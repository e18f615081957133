namespace GroupTherapy.Rules;

/// <summary>A value that names its source itself: an authority that rests on a letter or an order.</summary>
public interface ISourced
{
    /// <summary>What it rests on, in the host's words.</summary>
    string Source { get; }
}

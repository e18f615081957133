namespace GroupTherapy.Rules;

/// <summary>One answer that would have to be other than it is.</summary>
public sealed class Change<TSubject>
{
    internal Change(Fact<TSubject> fact, string needed, long becomes)
    {
        Fact = fact;
        Needed = needed;
        Becomes = becomes;
    }

    /// <summary>The fact.</summary>
    public Fact<TSubject> Fact { get; }

    /// <summary>What the answer would have to be, in words, such as <c>below 20</c>.</summary>
    public string Needed { get; }

    /// <summary>One such answer: the nearest to the present one.</summary>
    public object Example => Fact.Value(Becomes);

    internal long Becomes { get; }

    /// <summary>The fact's id.</summary>
    public override string ToString() => Fact.Id;
}

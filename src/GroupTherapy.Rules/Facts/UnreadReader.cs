namespace GroupTherapy.Rules.Facts;

/// <summary>Reads nothing: the answers of a recorded subject are given, and were resolved when they were recorded.</summary>
internal sealed class UnreadReader<TSubject>(Resolution<TSubject> resolution) : FactReader<TSubject>
{
    internal override Resolution<TSubject> Resolution => resolution;

    internal override long Read(TSubject subject, int asOf, int currentForDays) => AnswerSheet<TSubject>.Unknown;
}

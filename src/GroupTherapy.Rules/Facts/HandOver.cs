namespace GroupTherapy.Rules.Facts;

/// <summary>Writes every answer of <paramref name="subject"/> on <paramref name="sheet"/> in one straight-line method.</summary>
public delegate void HandOver<TSubject>(TSubject subject, AnswerSheet<TSubject> sheet);

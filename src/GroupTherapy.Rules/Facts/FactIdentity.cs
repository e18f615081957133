namespace GroupTherapy.Rules.Facts;

/// <summary>What every kind of fact is told by the set that makes it.</summary>
internal readonly record struct FactIdentity<TSubject>(FactSet<TSubject> Set, string Id, string Question, string? Unit, Form<TSubject>? Form, int Slot);

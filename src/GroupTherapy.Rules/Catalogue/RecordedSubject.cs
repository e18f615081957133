namespace GroupTherapy.Rules.Catalogue;

/// <summary>A subject of which nothing but answers is known: what a rebuilt rulebook judges, by <see cref="Rulebook{TSubject}.Recall"/>. There is no instance of it.</summary>
public sealed class RecordedSubject
{
    private RecordedSubject()
    {
    }
}

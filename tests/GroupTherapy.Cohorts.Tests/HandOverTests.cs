namespace GroupTherapy.Cohorts;

/// <summary>Handing over gives what each fact's own reader gives.</summary>
public class HandOverTests
{
    [Fact]
    public void For_groups() => Agree(GroupDesignFacts.All, new RandomSubjects(11).NextGroup);

    [Fact]
    public void For_sessions() => Agree(SessionFacts.All, new RandomSubjects(12).NextSession);

    [Fact]
    public void For_closes() => Agree(SessionCloseFacts.All, new RandomSubjects(13).NextClose);

    private static void Agree<T>(FactSet<T> facts, Func<T> next)
    {
        Span<long> handed = new long[facts.Facts.Count], read = new long[facts.Facts.Count];
        var seen = new HashSet<(string, bool)>();
        var day = Period.DaysBetween(new LocalDate(1, 1, 1), Judging.Day) + 1;
        for (var number = 0; number < RandomSubjects.Count; number++)
        {
            var subject = next();
            handed.Clear();
            read.Clear();
            facts.HandOver!(subject, new(facts, handed, day, int.MaxValue));
            var sheet = new AnswerSheet<T>(facts, read, day, int.MaxValue);
            foreach (var fact in facts.Facts) sheet.Read(fact, subject);

            for (var slot = 0; slot < facts.Facts.Count; slot++) seen.Add((facts.Facts[slot].Id, read[slot] != 0));
            if (!handed.SequenceEqual(read)) throw new InvalidOperationException($"Subject {number}: '{facts.Facts[handed.CommonPrefixLength(read)].Id}' differs.");
        }

        // Each fact was tried known and unknown.
        seen.Count.ShouldBe(2 * facts.Facts.Count);
    }
}

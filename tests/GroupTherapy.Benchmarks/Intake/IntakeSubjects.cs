namespace GroupTherapy.Benchmarks.Intake;

/// <summary>Random subjects, the same on every machine: each answer unknown with one chance in ten, so that no branch can be learnt.</summary>
internal static class IntakeSubjects
{
    private static readonly int[] Highest = [27, 3, 5, 100, 60, 8, 12, 6, 20, 10, 4, 24];

    public static IntakeSubject[] Make(int count, int seed = 20261120)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Make(random))];
    }

    private static IntakeSubject Make(Random random)
    {
        bool? YesNo() => random.Next(10) == 0 ? null : random.Next(2) == 1;
        int? Count(int number) => random.Next(10) == 0 ? null : random.Next(Highest[number] + 1);
        return new()
        {
            Y0 = YesNo(),
            Y1 = YesNo(),
            Y2 = YesNo(),
            Y3 = YesNo(),
            Y4 = YesNo(),
            Y5 = YesNo(),
            Y6 = YesNo(),
            Y7 = YesNo(),
            Y8 = YesNo(),
            Y9 = YesNo(),
            Y10 = YesNo(),
            Y11 = YesNo(),
            Y12 = YesNo(),
            Y13 = YesNo(),
            Y14 = YesNo(),
            Y15 = YesNo(),
            Y16 = YesNo(),
            Y17 = YesNo(),
            Y18 = YesNo(),
            Y19 = YesNo(),
            N0 = Count(0),
            N1 = Count(1),
            N2 = Count(2),
            N3 = Count(3),
            N4 = Count(4),
            N5 = Count(5),
            N6 = Count(6),
            N7 = Count(7),
            N8 = Count(8),
            N9 = Count(9),
            N10 = Count(10),
            N11 = Count(11),
        };
    }
}

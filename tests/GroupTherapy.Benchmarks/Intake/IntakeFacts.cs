namespace GroupTherapy.Benchmarks.Intake;

/// <summary>The thirty-two questions about an <see cref="IntakeSubject"/>.</summary>
internal static class IntakeFacts
{
    public static readonly FactSet<IntakeSubject> All = new(HandOver);

    public static readonly IReadOnlyList<YesNoFact<IntakeSubject>> YesNo =
    [
        All.YesNo("answer-0", "Answer 0?", subject => subject.Y0),
        All.YesNo("answer-1", "Answer 1?", subject => subject.Y1),
        All.YesNo("answer-2", "Answer 2?", subject => subject.Y2),
        All.YesNo("answer-3", "Answer 3?", subject => subject.Y3),
        All.YesNo("answer-4", "Answer 4?", subject => subject.Y4),
        All.YesNo("answer-5", "Answer 5?", subject => subject.Y5),
        All.YesNo("answer-6", "Answer 6?", subject => subject.Y6),
        All.YesNo("answer-7", "Answer 7?", subject => subject.Y7),
        All.YesNo("answer-8", "Answer 8?", subject => subject.Y8),
        All.YesNo("answer-9", "Answer 9?", subject => subject.Y9),
        All.YesNo("answer-10", "Answer 10?", subject => subject.Y10),
        All.YesNo("answer-11", "Answer 11?", subject => subject.Y11),
        All.YesNo("answer-12", "Answer 12?", subject => subject.Y12),
        All.YesNo("answer-13", "Answer 13?", subject => subject.Y13),
        All.YesNo("answer-14", "Answer 14?", subject => subject.Y14),
        All.YesNo("answer-15", "Answer 15?", subject => subject.Y15),
        All.YesNo("answer-16", "Answer 16?", subject => subject.Y16),
        All.YesNo("answer-17", "Answer 17?", subject => subject.Y17),
        All.YesNo("answer-18", "Answer 18?", subject => subject.Y18),
        All.YesNo("answer-19", "Answer 19?", subject => subject.Y19),
    ];

    public static readonly IReadOnlyList<CountFact<IntakeSubject>> Counts =
    [
        All.Count("count-0", "Count 0?", "points", subject => subject.N0),
        All.Count("count-1", "Count 1?", "points", subject => subject.N1),
        All.Count("count-2", "Count 2?", "points", subject => subject.N2),
        All.Count("count-3", "Count 3?", "points", subject => subject.N3),
        All.Count("count-4", "Count 4?", "points", subject => subject.N4),
        All.Count("count-5", "Count 5?", "points", subject => subject.N5),
        All.Count("count-6", "Count 6?", "points", subject => subject.N6),
        All.Count("count-7", "Count 7?", "points", subject => subject.N7),
        All.Count("count-8", "Count 8?", "points", subject => subject.N8),
        All.Count("count-9", "Count 9?", "points", subject => subject.N9),
        All.Count("count-10", "Count 10?", "points", subject => subject.N10),
        All.Count("count-11", "Count 11?", "points", subject => subject.N11),
    ];

    private static readonly YesNoFact<IntakeSubject> Y0 = YesNo[0];
    private static readonly YesNoFact<IntakeSubject> Y1 = YesNo[1];
    private static readonly YesNoFact<IntakeSubject> Y2 = YesNo[2];
    private static readonly YesNoFact<IntakeSubject> Y3 = YesNo[3];
    private static readonly YesNoFact<IntakeSubject> Y4 = YesNo[4];
    private static readonly YesNoFact<IntakeSubject> Y5 = YesNo[5];
    private static readonly YesNoFact<IntakeSubject> Y6 = YesNo[6];
    private static readonly YesNoFact<IntakeSubject> Y7 = YesNo[7];
    private static readonly YesNoFact<IntakeSubject> Y8 = YesNo[8];
    private static readonly YesNoFact<IntakeSubject> Y9 = YesNo[9];
    private static readonly YesNoFact<IntakeSubject> Y10 = YesNo[10];
    private static readonly YesNoFact<IntakeSubject> Y11 = YesNo[11];
    private static readonly YesNoFact<IntakeSubject> Y12 = YesNo[12];
    private static readonly YesNoFact<IntakeSubject> Y13 = YesNo[13];
    private static readonly YesNoFact<IntakeSubject> Y14 = YesNo[14];
    private static readonly YesNoFact<IntakeSubject> Y15 = YesNo[15];
    private static readonly YesNoFact<IntakeSubject> Y16 = YesNo[16];
    private static readonly YesNoFact<IntakeSubject> Y17 = YesNo[17];
    private static readonly YesNoFact<IntakeSubject> Y18 = YesNo[18];
    private static readonly YesNoFact<IntakeSubject> Y19 = YesNo[19];
    private static readonly CountFact<IntakeSubject> N0 = Counts[0];
    private static readonly CountFact<IntakeSubject> N1 = Counts[1];
    private static readonly CountFact<IntakeSubject> N2 = Counts[2];
    private static readonly CountFact<IntakeSubject> N3 = Counts[3];
    private static readonly CountFact<IntakeSubject> N4 = Counts[4];
    private static readonly CountFact<IntakeSubject> N5 = Counts[5];
    private static readonly CountFact<IntakeSubject> N6 = Counts[6];
    private static readonly CountFact<IntakeSubject> N7 = Counts[7];
    private static readonly CountFact<IntakeSubject> N8 = Counts[8];
    private static readonly CountFact<IntakeSubject> N9 = Counts[9];
    private static readonly CountFact<IntakeSubject> N10 = Counts[10];
    private static readonly CountFact<IntakeSubject> N11 = Counts[11];

    private static void HandOver(IntakeSubject subject, AnswerSheet<IntakeSubject> sheet)
    {
        sheet.Put(Y0, subject.Y0);
        sheet.Put(Y1, subject.Y1);
        sheet.Put(Y2, subject.Y2);
        sheet.Put(Y3, subject.Y3);
        sheet.Put(Y4, subject.Y4);
        sheet.Put(Y5, subject.Y5);
        sheet.Put(Y6, subject.Y6);
        sheet.Put(Y7, subject.Y7);
        sheet.Put(Y8, subject.Y8);
        sheet.Put(Y9, subject.Y9);
        sheet.Put(Y10, subject.Y10);
        sheet.Put(Y11, subject.Y11);
        sheet.Put(Y12, subject.Y12);
        sheet.Put(Y13, subject.Y13);
        sheet.Put(Y14, subject.Y14);
        sheet.Put(Y15, subject.Y15);
        sheet.Put(Y16, subject.Y16);
        sheet.Put(Y17, subject.Y17);
        sheet.Put(Y18, subject.Y18);
        sheet.Put(Y19, subject.Y19);
        sheet.Put(N0, subject.N0);
        sheet.Put(N1, subject.N1);
        sheet.Put(N2, subject.N2);
        sheet.Put(N3, subject.N3);
        sheet.Put(N4, subject.N4);
        sheet.Put(N5, subject.N5);
        sheet.Put(N6, subject.N6);
        sheet.Put(N7, subject.N7);
        sheet.Put(N8, subject.N8);
        sheet.Put(N9, subject.N9);
        sheet.Put(N10, subject.N10);
        sheet.Put(N11, subject.N11);
    }
}

namespace GroupTherapy.Benchmarks.Intake;

/// <summary>The thirty rules as a programmer would write them: one if after the other on lifted logic.</summary>
internal static class IntakeByIfs
{
    /// <summary>Writes the numbers of broken rules, and of undetermined ones plus 100, and returns their count and the outcome.</summary>
    public static (int Count, Outcome Outcome) Judge(IntakeSubject s, Span<int> findings)
    {
        var count = 0;
        var worst = Outcome.Clear;
        bool? duty;
        duty = !((AtLeast(s.N0, 20) | s.Y0) & (AtLeast(s.N1, 1) | s.Y1));
        if (duty == false)
        {
            findings[count++] = 0;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 100;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !s.Y2;
        if (duty == false)
        {
            findings[count++] = 1;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 101;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !s.Y3;
        if (duty == false)
        {
            findings[count++] = 2;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 102;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !s.Y4;
        if (duty == false)
        {
            findings[count++] = 3;
            if (worst < Outcome.Review) worst = Outcome.Review;
        }
        else if (duty is null)
        {
            findings[count++] = 103;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y5 & s.Y6 & s.Y7 & s.Y8;
        if (duty == false)
        {
            findings[count++] = 4;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 104;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y9 & s.Y10;
        if (duty == false)
        {
            findings[count++] = 5;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 105;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y11;
        if (duty == false)
        {
            findings[count++] = 6;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 106;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y12;
        if (duty == false)
        {
            findings[count++] = 7;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 107;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y13;
        if (duty == false)
        {
            findings[count++] = 8;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 108;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y14;
        if (duty == false)
        {
            findings[count++] = 9;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 109;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !s.Y15 | (s.Y16 & s.Y17);
        if (duty == false)
        {
            findings[count++] = 10;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 110;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !s.Y15 | (!s.Y18);
        if (duty == false)
        {
            findings[count++] = 11;
            if (worst < Outcome.Review) worst = Outcome.Review;
        }
        else if (duty is null)
        {
            findings[count++] = 111;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = AtLeast(s.N2, 1);
        if (duty == false)
        {
            findings[count++] = 12;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 112;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = AtLeast(s.N3, 75);
        if (duty == false)
        {
            findings[count++] = 13;
        }
        else if (duty is null)
        {
            findings[count++] = 113;
        }
        duty = !AtLeast(s.N4, 31);
        if (duty == false)
        {
            findings[count++] = 14;
            if (worst < Outcome.Review) worst = Outcome.Review;
        }
        else if (duty is null)
        {
            findings[count++] = 114;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !AtLeast(s.N5, 4);
        if (duty == false)
        {
            findings[count++] = 15;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 115;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = AtLeast(s.N6, 2) & !AtLeast(s.N6, 9);
        if (duty == false)
        {
            findings[count++] = 16;
            if (worst < Outcome.Review) worst = Outcome.Review;
        }
        else if (duty is null)
        {
            findings[count++] = 116;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y19 | AtLeast(s.N7, 3);
        if (duty == false)
        {
            findings[count++] = 17;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 117;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y1 | s.Y2 | s.Y3;
        if (duty == false)
        {
            findings[count++] = 18;
        }
        else if (duty is null)
        {
            findings[count++] = 118;
        }
        duty = !AtLeast(s.N8, 10) | s.Y5;
        if (duty == false)
        {
            findings[count++] = 19;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 119;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !(s.Y4 & AtLeast(s.N9, 5));
        if (duty == false)
        {
            findings[count++] = 20;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 120;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !(s.Y0 & !s.Y6);
        if (duty == false)
        {
            findings[count++] = 21;
            if (worst < Outcome.Review) worst = Outcome.Review;
        }
        else if (duty is null)
        {
            findings[count++] = 121;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !(s.Y7 & !s.Y9);
        if (duty == false)
        {
            findings[count++] = 22;
            if (worst < Outcome.Review) worst = Outcome.Review;
        }
        else if (duty is null)
        {
            findings[count++] = 122;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !s.Y19 | (AtLeast(s.N10, 2));
        if (duty == false)
        {
            findings[count++] = 23;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 123;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = !s.Y12 | (!AtLeast(s.N11, 12));
        if (duty == false)
        {
            findings[count++] = 24;
        }
        else if (duty is null)
        {
            findings[count++] = 124;
        }
        duty = s.Y18;
        if (duty == false)
        {
            findings[count++] = 25;
        }
        else if (duty is null)
        {
            findings[count++] = 125;
        }
        duty = !AtLeast(s.N0, 10) | (s.Y8);
        if (duty == false)
        {
            findings[count++] = 26;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 126;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = (s.Y10 & s.Y11) | AtLeast(s.N2, 4);
        if (duty == false)
        {
            findings[count++] = 27;
            if (worst < Outcome.Review) worst = Outcome.Review;
        }
        else if (duty is null)
        {
            findings[count++] = 127;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = s.Y13 | (s.Y14 & s.Y16);
        if (duty == false)
        {
            findings[count++] = 28;
            if (worst < Outcome.Blocked) worst = Outcome.Blocked;
        }
        else if (duty is null)
        {
            findings[count++] = 128;
            if (worst < Outcome.Open) worst = Outcome.Open;
        }
        duty = (s.Y17 | s.Y18) & !AtLeast(s.N1, 3);
        if (duty == false)
        {
            findings[count++] = 29;
        }
        else if (duty is null)
        {
            findings[count++] = 129;
        }
        return (count, worst);
    }

    private static bool? AtLeast(int? value, int limit) => value is { } known ? known >= limit : null;
}

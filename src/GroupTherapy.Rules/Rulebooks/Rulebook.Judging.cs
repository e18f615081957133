using System.Diagnostics.CodeAnalysis;

namespace GroupTherapy.Rules;

public sealed partial class Rulebook<TSubject>
{
    private const int StackLimit = 512;

    /// <summary>The outcome alone, without overrides: where one was recorded, judge. Allocates nothing unless a fact cannot be read.</summary>
    /// <param name="subject">Who or what is judged.</param>
    /// <param name="asOf">The day as of which answers are current and rules in force.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public Outcome Decide(TSubject subject, LocalDate asOf)
    {
        CheckSubject(subject);
        Span<long> codes = _facts.Facts.Count <= StackLimit ? stackalloc long[_facts.Facts.Count] : new long[_facts.Facts.Count];
        return Decide(subject, DayNumber.Of(asOf), codes);
    }

    /// <summary>The outcomes of many subjects, in their order, without overrides. Allocates nothing unless a fact cannot be read.</summary>
    /// <exception cref="ArgumentException"><paramref name="outcomes"/> is shorter than <paramref name="subjects"/>.</exception>
    public void Decide(ReadOnlySpan<TSubject> subjects, LocalDate asOf, Span<Outcome> outcomes)
    {
        if (outcomes.Length < subjects.Length) throw new ArgumentException("There is a place for each subject's outcome.", nameof(outcomes));
        Span<long> codes = _facts.Facts.Count <= StackLimit ? stackalloc long[_facts.Facts.Count] : new long[_facts.Facts.Count];
        var day = DayNumber.Of(asOf);
        for (var index = 0; index < subjects.Length; index++)
        {
            codes.Clear();
            outcomes[index] = Decide(subjects[index], day, codes);
        }
    }

    /// <summary>The outcome of answers that need not be a subject's own: "what if".</summary>
    /// <exception cref="ArgumentException"><paramref name="answers"/> were read from other facts than this rulebook's.</exception>
    public Outcome Decide(Answers<TSubject> answers)
    {
        CheckAnswers(answers);
        var outcome = _plan.Decide(answers.Codes, DayNumber.Of(answers.AsOf));
        return answers.Errors.Count == 0 || outcome > Outcome.Open ? outcome : Outcome.Open;
    }

    /// <summary>The full decision, with findings and explanations.</summary>
    /// <param name="subject">Who or what is judged.</param>
    /// <param name="asOf">The day as of which answers are current and rules in force.</param>
    /// <param name="overrides">The recorded justifications, at most one a rule.</param>
    /// <exception cref="ArgumentException">An override names no rule of this rulebook, one that admits none, or one twice; or has no who or reason, or a day after the as-of date.</exception>
    public Decision<TSubject> Judge(TSubject subject, LocalDate asOf, IReadOnlyList<Override>? overrides = null)
    {
        CheckSubject(subject);
        foreach (var entry in overrides ?? []) CheckOverride(entry, asOf, overrides!);
        var day = DayNumber.Of(asOf);
        Span<long> codes = _facts.Facts.Count <= StackLimit ? stackalloc long[_facts.Facts.Count] : new long[_facts.Facts.Count];
        Read(subject, day, codes, out var errors);
        Span<ulong> kept = stackalloc ulong[_plan.Words], broken = stackalloc ulong[_plan.Words];
        _plan.Evaluate(codes, day, kept, broken);
        var listed = CountListed(_plan.PeriodOn(day), kept, broken);
        if (listed == 0 && errors is null) return new(this, subject, asOf, Outcome.Clear, null);
        var answers = new Answers<TSubject>(_facts, asOf, codes.ToArray(), errors);
        var findings = Detail(answers, overrides ?? [], listed, kept, broken, out var outcome);
        return new(this, subject, asOf, outcome, new(answers, findings, overrides ?? []));
    }

    /// <summary>The full judgement of answers that need not be a subject's own: "what if", and what was recorded.</summary>
    /// <param name="answers">The answers; their day is the as-of date.</param>
    /// <param name="overrides">The recorded justifications, at most one a rule.</param>
    /// <exception cref="ArgumentException"><paramref name="answers"/> were read from other facts than this rulebook's; or an override is as it must not be.</exception>
    public Judgement<TSubject> JudgeAnswers(Answers<TSubject> answers, IReadOnlyList<Override>? overrides = null)
    {
        CheckAnswers(answers);
        foreach (var entry in overrides ?? []) CheckOverride(entry, answers.AsOf, overrides!);
        var day = DayNumber.Of(answers.AsOf);
        Span<ulong> kept = stackalloc ulong[_plan.Words], broken = stackalloc ulong[_plan.Words];
        _plan.Evaluate(answers.Codes, day, kept, broken);
        var listed = CountListed(_plan.PeriodOn(day), kept, broken);
        var findings = Detail(answers, overrides ?? [], listed, kept, broken, out var outcome);
        return new(this, answers, outcome, findings);
    }

    /// <summary>What is known of a subject on a day.</summary>
    public Answers<TSubject> Read(TSubject subject, LocalDate asOf)
    {
        var codes = new long[_facts.Facts.Count];
        Read(subject, DayNumber.Of(asOf), codes, out var errors);
        return new(_facts, asOf, codes, errors);
    }

    /// <summary>The forms of which the subject has an answer that is no longer current.</summary>
    internal IReadOnlyList<Form<TSubject>> OutdatedForms(TSubject subject, LocalDate asOf)
    {
        if (AnswersCurrentForDays is not { } days) return [];
        var oldest = asOf.PlusDays(-days);
        return [.. _facts.Facts.Select(fact => fact.Form).OfType<Form<TSubject>>().Distinct().Where(form => form.IsDated && form.AnsweredOn(subject) < oldest)];
    }

    /// <summary>One finding for each rule in force: those that a decision listed, and between them the rules that are simply met or do not apply.</summary>
    /// <param name="answers">What the decision was made from.</param>
    /// <param name="listed">What it listed, in rulebook order.</param>
    internal IReadOnlyList<Finding<TSubject>> FindingsOf(Answers<TSubject> answers, IReadOnlyList<Finding<TSubject>> listed)
    {
        var found = new List<Finding<TSubject>>();
        var next = 0;
        foreach (var rule in Rules)
        {
            if (!rule.InForce.Contains(answers.AsOf)) continue;
            if (next < listed.Count && ReferenceEquals(listed[next].Rule, rule)) found.Add(listed[next++]);
            else found.Add(new(rule, IsMet(rule, answers) ? FindingStatus.Met : FindingStatus.NotApplicable, answers, null));
        }

        return found;
    }

    /// <summary>Whether a rule that was not listed is met: it applies, and what it favors is there.</summary>
    private static bool IsMet(Rule<TSubject> rule, Answers<TSubject> answers) =>
        (rule.AppliesWhen is null || Proof.Of(rule.AppliesWhen, answers) != false) && (rule.Force != Force.Favours || Proof.Of(rule.Requires, answers) == true);

    internal static FindingStatus StatusOf(Rule<TSubject> rule, Answers<TSubject> answers)
    {
        var applies = rule.AppliesWhen is null ? true : Proof.Of(rule.AppliesWhen, answers);
        return StatusOf(rule.Force, applies, applies == false ? null : Proof.Of(rule.Requires, answers));
    }

    /// <param name="force">The rule's.</param>
    /// <param name="applies">Whether it applies.</param>
    /// <param name="kept">Whether what it requires is true; no matter where it does not apply.</param>
    internal static FindingStatus StatusOf(Force force, bool? applies, bool? kept) => applies == false ? FindingStatus.NotApplicable : (applies == true || kept == true ? kept : null) switch
    {
        true => FindingStatus.Met,
        false => force == Force.Favours ? FindingStatus.NotApplicable : FindingStatus.NotMet,
        null => FindingStatus.Undetermined,
    };

    private void CheckAnswers(Answers<TSubject> answers)
    {
        if (answers is null) throw new ArgumentNullException(nameof(answers));
        if (!ReferenceEquals(answers.Facts, _facts)) throw new ArgumentException("The answers are to the rulebook's own facts.", nameof(answers));
    }

    /// <summary>A value is never null, and to ask it would box it where the code is not optimised.</summary>
    private static void CheckSubject(TSubject subject)
    {
        if (!typeof(TSubject).IsValueType && subject is null) throw new ArgumentNullException(nameof(subject));
    }

    private Outcome Decide(TSubject subject, int asOf, Span<long> codes)
    {
        Read(subject, asOf, codes, out var errors);
        var outcome = _plan.Decide(codes, asOf);
        return errors is null || outcome > Outcome.Open ? outcome : Outcome.Open;
    }

    private Finding<TSubject>[] Detail(Answers<TSubject> answers, IReadOnlyList<Override> overrides, int count, ReadOnlySpan<ulong> kept, ReadOnlySpan<ulong> broken, out Outcome outcome)
    {
        var period = _plan.PeriodOn(DayNumber.Of(answers.AsOf));
        var findings = new Finding<TSubject>[count];
        outcome = answers.Errors.Count == 0 ? Outcome.Clear : Outcome.Open;
        var next = 0;
        for (var index = 0; next < count; index++)
        {
            var (block, bit) = (_plan.Places[index].Block, _plan.Places[index].Mask);
            ref readonly var weight = ref period.Weights[block];
            if ((Listed(weight, kept[block], broken[block]) & bit) == 0) continue;
            var rule = Rules[index];
            var isBroken = (broken[block] & bit) != 0;
            var overriddenBy = isBroken ? OverrideOf(rule, overrides) : null;
            findings[next++] = new(rule, overriddenBy is not null ? FindingStatus.Met : isBroken ? FindingStatus.NotMet : FindingStatus.Undetermined, answers, overriddenBy);
            if (overriddenBy is not null) continue;
            var says = !isBroken
                ? (weight.Opens & bit) != 0 ? Outcome.Open : Outcome.Clear
                : (weight.Blocks & bit) != 0 ? Outcome.Blocked : (weight.Reviews & bit) != 0 ? Outcome.Review : Outcome.Clear;
            if (says > outcome) outcome = says;
        }

        return findings;
    }

    private void Read(TSubject subject, int asOf, Span<long> codes, out List<FactError>? errors) =>
        Read(subject, asOf, codes, AnswersCurrentForDays ?? int.MaxValue, out errors);

    private void Read(TSubject subject, int asOf, Span<long> codes, int currentForDays, out List<FactError>? errors)
    {
        errors = null;
        var sheet = new AnswerSheet<TSubject>(_facts, codes, asOf, currentForDays);
        if (_facts.HandOver is not null)
        {
            try
            {
                _facts.HandOver(subject, sheet);
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                codes.Clear();
            }
        }

        // By index: a list behind an interface allocates to be enumerated.
        for (var slot = 0; slot < _facts.Facts.Count; slot++)
        {
            var fact = _facts.Facts[slot];
            try
            {
                sheet.Read(fact, subject);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                (errors ??= []).Add(new(fact.Id, exception.GetType().Name));
            }
        }
    }

    [SuppressMessage("Usage", "CA2208", Justification = "The argument is the caller's.")]
    private void CheckOverride(Override entry, LocalDate asOf, IReadOnlyList<Override> overrides)
    {
        if (entry is null) throw new ArgumentException("An override is null.", nameof(overrides));
        var rule = Rules.FirstOrDefault(rule => rule.Id == entry.Rule) ?? throw new ArgumentException($"An override names no rule of the rulebook {Id}.", nameof(overrides));
        if (rule.Force != Force.MustUnlessJustified) throw new ArgumentException($"The rule '{rule.Id}' admits no override.", nameof(overrides));
        if (string.IsNullOrWhiteSpace(entry.Who) || string.IsNullOrWhiteSpace(entry.Reason)) throw new ArgumentException($"The override of '{rule.Id}' names who and why.", nameof(overrides));
        if (entry.On > asOf) throw new ArgumentException($"The override of '{rule.Id}' is dated on or before the as-of date.", nameof(overrides));
        if (overrides.Count(other => other?.Rule == entry.Rule) > 1) throw new ArgumentException($"The rule '{rule.Id}' is overridden once.", nameof(overrides));
    }

    private static Override? OverrideOf(Rule<TSubject> rule, IReadOnlyList<Override> overrides) =>
        rule.Force == Force.MustUnlessJustified ? overrides.FirstOrDefault(entry => entry.Rule == rule.Id) : null;

    /// <summary>The rules that are in force and not simply met; a favour that is absent is no broken duty.</summary>
    private static ulong Listed(PlanPeriod.Weight weight, ulong kept, ulong broken) => weight.InForce & ~kept & ~(broken & weight.Favours);

    private static int CountListed(PlanPeriod period, ReadOnlySpan<ulong> kept, ReadOnlySpan<ulong> broken)
    {
        var listed = 0;
        for (var word = 0; word < kept.Length; word++) listed += Ones(Listed(period.Weights[word], kept[word], broken[word]));
        return listed;
    }

    private static int Ones(ulong word)
    {
        var ones = 0;
        for (; word != 0; word &= word - 1) ones++;
        return ones;
    }
}

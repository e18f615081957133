namespace GroupTherapy.Rules;

public sealed partial class Rulebook<TSubject>
{
    /// <summary>What was given of a subject, outdated answers included: what must be kept if the decision is to be made again without the subject.</summary>
    internal GivenAnswers<TSubject> GivenBy(TSubject subject, LocalDate asOf)
    {
        var codes = new long[_facts.Facts.Count];
        Read(subject, DayNumber.Of(asOf), codes, int.MaxValue, out var errors);

        // A form's day is kept with its answers, so that they age again; what ages by itself is kept as it counted.
        foreach (var fact in _facts.Facts)
        {
            if (fact is { Form: null, Resolution.Ages: true } && codes[fact.Slot] != AnswerSheet<TSubject>.Unknown) codes[fact.Slot] = fact.Reader.Read(subject, DayNumber.Of(asOf), AnswersCurrentForDays ?? int.MaxValue);
        }

        var facts = errors is null ? FactsUsed : [.. _facts.Facts.Where(fact => FactsUsed.Contains(fact) || errors.Exists(error => error.Fact == fact.Id))];
        return new(subject, new(_facts, asOf, codes, errors), facts);
    }

    /// <summary>Reads answers as they were recorded on a day, as this rulebook reads answers: those on forms that it holds for outdated are unknown.</summary>
    /// <remarks>Only facts that its rules use need be there. What is recorded of others is left aside, but for what could not be read.</remarks>
    /// <param name="given">What was given, at most once a fact.</param>
    /// <param name="asOf">The day as of which it was given.</param>
    public RecalledAnswers<TSubject> Recall(IReadOnlyList<GivenAnswer> given, LocalDate asOf)
    {
        if (given is null) throw new ArgumentNullException(nameof(given));
        var codes = new long[_facts.Facts.Count];
        var states = new Recorded[_facts.Facts.Count];
        var problems = default(string?[]);
        var today = DayNumber.Of(asOf);
        for (var index = 0; index < given.Count; index++)
        {
            var answer = given[index];
            if (_facts.Find(answer.Fact) is not { } fact) continue;
            if (states[fact.Slot] != Recorded.No) throw new ArgumentException($"The fact '{fact.Id}' is given twice.", nameof(given));
            states[fact.Slot] = RecordedOf(fact, answer, today, out codes[fact.Slot]);
            if (states[fact.Slot] == Recorded.Problem) (problems ??= new string[codes.Length])[fact.Slot] = answer.Problem ?? nameof(AnsweredLaterException);
        }

        var notRecorded = default(List<string>);
        var unfit = default(List<string>);
        for (var index = 0; index < FactsUsed.Count; index++)
        {
            var fact = FactsUsed[index];
            if (states[fact.Slot] == Recorded.No) (notRecorded ??= []).Add(fact.Id);
            if (states[fact.Slot] == Recorded.Unfit) (unfit ??= []).Add(fact.Id);
        }

        var errors = default(List<FactError>);
        for (var slot = 0; slot < problems?.Length; slot++)
        {
            if (problems[slot] is { } problem) (errors ??= []).Add(new(_facts.Facts[slot].Id, problem));
        }

        return new(new(_facts, asOf, codes, errors), notRecorded ?? [], unfit ?? []);
    }

    private enum Recorded : byte
    {
        No,
        Yes,
        Unfit,
        Problem,
    }

    /// <summary>What a record tells of one fact, and the code it comes to.</summary>
    private Recorded RecordedOf(Fact<TSubject> fact, GivenAnswer answer, int today, out long code)
    {
        code = AnswerSheet<TSubject>.Unknown;
        var isDated = fact.Form is { IsDated: true };
        if (isDated && answer.AnsweredOn is { } day && today - DayNumber.Of(day) > (AnswersCurrentForDays ?? int.MaxValue)) return Recorded.Yes;
        if (answer.Problem is not null) return Recorded.Problem;
        if (answer.Value is null) return Recorded.Yes;
        if (fact.CodeOf(answer.Value) is not { } known) return Recorded.Unfit;
        if (isDated && answer.AnsweredOn is null) return Recorded.No;
        if (isDated && DayNumber.Of(answer.AnsweredOn!.Value) > today) return Recorded.Problem;
        code = known;
        return Recorded.Yes;
    }
}

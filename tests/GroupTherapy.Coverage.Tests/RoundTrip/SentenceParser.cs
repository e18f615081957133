using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace GroupTherapy.Coverage.Tests;

/// <summary>Reads a printed sentence as a condition: written against the grammar of the words, not against the printer.</summary>
/// <remarks>
/// <c>sentence = part { " and " part } | part { " or " part }</c>, never both without parentheses;
/// <c>part = "(" sentence ")" | "not (" sentence ")" | "not both " part " and " part | "not " name | name [ " " test ]</c>.
/// A name is the longest known one that fits. By which parameter a limit was chosen, <c>(policy: ...)</c>, is no part of the truth.
/// </remarks>
internal sealed class SentenceParser<TSubject>(FactSet<TSubject> facts, RulePageText page)
{
    private readonly Dictionary<string, Fact<TSubject>> _facts = facts.Facts.ToDictionary(fact => fact.Name);
    private readonly Dictionary<string, DerivedFact<TSubject>> _derived = [];
    private readonly IReadOnlyDictionary<string, List<(string From, EvidenceWeight Weight, string Sentence)>> _printed = page.Derived();
    private static readonly Regex Chosen = new(@" \(policy: [a-z0-9 ]+\)");

    private string _text = "";
    private int _at;

    public Condition<TSubject> Parse(string sentence)
    {
        var (text, at) = (_text, _at);
        (_text, _at) = (Chosen.Replace(sentence, ""), 0);
        var condition = Sentence();
        if (_at != _text.Length) throw Fault("the end");
        (_text, _at) = (text, at);
        return condition;
    }

    private Condition<TSubject> Sentence()
    {
        List<Condition<TSubject>> parts = [Part()];
        var joint = At(" and ") ? " and " : " or ";
        while (Take(joint)) parts.Add(Part());
        if (At(" and ") || At(" or ")) throw Fault("one kind of joint without parentheses");
        return parts.Count == 1 ? parts[0] : joint == " and " ? new AllCondition<TSubject>(parts) : new AnyCondition<TSubject>(parts);
    }

    private Condition<TSubject> Part()
    {
        if (Take("(")) return Closed();
        if (Take("not (")) return new NotCondition<TSubject>(Closed());
        if (Take("not both "))
        {
            var first = Part();
            if (!Take(" and ")) throw Fault("and");
            return new NotCondition<TSubject>(new AllCondition<TSubject>([first, Part()]));
        }

        return Take("not ") ? new NotCondition<TSubject>(Named(denied: true)) : Named(denied: false);
    }

    private Condition<TSubject> Closed()
    {
        var condition = Sentence();
        return Take(")") ? condition : throw Fault(")");
    }

    private Condition<TSubject> Named(bool denied)
    {
        var name = Longest(_facts.Keys.Concat(_printed.Keys));
        if (!_facts.TryGetValue(name, out var fact)) return Derived(name).Holds;
        if (!denied && Take(" is ")) return Is(fact);
        if (fact is CodesFact<TSubject> codes) return Includes(codes);
        return fact is YesNoFact<TSubject> yesNo ? yesNo.Holds : throw Fault("a test");
    }

    private DerivedFact<TSubject> Derived(string name)
    {
        if (_derived.TryGetValue(name, out var known)) return known;
        var evidence = _printed[name].Select(one => new Evidence<TSubject>(one.From, Parse(one.Sentence), one.Weight)).ToArray();
        return _derived[name] = new(name.Replace(' ', '-'), "As printed?", evidence);
    }

    private Condition<TSubject> Includes(CodesFact<TSubject> fact)
    {
        if (Take(" includes any of ")) return fact.IncludesAny(Names(fact.Names));
        if (Take(" includes none of ")) return new NotCondition<TSubject>(fact.IncludesAny(Names(fact.Names)));
        if (Take(" includes ")) return fact.IncludesAny(Longest(fact.Names));
        return Take(" does not include ") ? new NotCondition<TSubject>(fact.IncludesAny(Longest(fact.Names))) : throw Fault("includes");
    }

    private Condition<TSubject> Is(Fact<TSubject> fact)
    {
        if (Take("answered")) return fact.IsAnswered;
        if (fact is IChoices choices)
        {
            var names = Take("one of ") ? Names(choices.Names) : [Longest(choices.Names)];
            return new FactCondition<TSubject>(fact, AnswerTest.OneOf(names.Aggregate(0L, (mask, name) => mask | (1L << choices.Names.ToList().IndexOf(name)))));
        }

        List<Condition<TSubject>> ranges = [Range(fact)];
        while (At(" or at least ") || At(" or above ") || At(" or on or after "))
        {
            Take(" or ");
            ranges.Add(Range(fact));
        }

        return ranges.Count == 1 ? ranges[0] : new AnyCondition<TSubject>(ranges);
    }

    private Condition<TSubject> Range(Fact<TSubject> fact)
    {
        var (lowest, highest) = fact.Codes;
        if (fact is DayFact<TSubject> day)
        {
            if (Take("on or before the as-of date")) return day.OnOrBeforeAsOf;
            if (Take("after the as-of date")) return new NotCondition<TSubject>(day.OnOrBeforeAsOf);
            if (Take("not within ")) return new NotCondition<TSubject>(Within(day));
            if (Take("within ")) return Within(day);
            if (Take("on or after ")) return day.OnOrAfter(Day());
            if (Take("before ")) return day.Before(Day());
        }

        if (Take("at least ")) return Between(Code(), highest);
        if (Take("above ")) return Between(Code() + 1, highest);
        if (Take("at most ")) return Between(lowest, Code());
        if (Take("below ")) return Between(lowest, Code() - 1);
        if (Take("from ") && Code() is var first && Take(" to ")) return Between(first, Code());
        return Code() is var only ? Between(only, only) : throw Fault("a range");

        FactCondition<TSubject> Between(long from, long to) => new(fact, AnswerTest.Between(from, to));

        long Code() => fact.CodeOf(Number()) ?? throw Fault("a limit of the fact's kind");
    }

    private Condition<TSubject> Within(DayFact<TSubject> day)
    {
        var days = (int)Number();
        return Take(" days before the as-of date") ? day.WithinDaysBeforeAsOf(days) : throw Fault("days before the as-of date");
    }

    private decimal Number()
    {
        var end = _at;
        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || (_text[end] == '.' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1])))) end++;
        var number = decimal.Parse(_text[_at..end], CultureInfo.InvariantCulture);
        _at = end;
        return number;
    }

    private LocalDate Day()
    {
        var day = LocalDatePattern.Iso.Parse(_text.Substring(_at, 10)).Value;
        _at += 10;
        return day;
    }

    private string[] Names(IReadOnlyList<string> known)
    {
        List<string> names = [Longest(known)];
        while (Take(", ")) names.Add(Longest(known));
        return [.. names];
    }

    private string Longest(IEnumerable<string> names)
    {
        var name = names.Where(name => At(name) && (_at + name.Length == _text.Length || _text[_at + name.Length] is ' ' or ')' or ',')).MaxBy(name => name.Length) ?? throw Fault("a known name");
        _at += name.Length;
        return name;
    }

    private bool At(string expected) => string.CompareOrdinal(_text, _at, expected, 0, expected.Length) == 0;

    private bool Take(string expected)
    {
        if (!At(expected)) return false;
        _at += expected.Length;
        return true;
    }

    private InvalidOperationException Fault(string expected) => new($"'{_text}' at {_at}: expected {expected}.");
}

namespace GroupTherapy.Rules;

/// <summary>Reading the <see cref="Notation"/> of a rulebook: the inverse, strict, so that no two texts give one rulebook.</summary>
internal sealed class NotationReader<TSubject>(NotationCursor cursor, FactSet<TSubject> facts)
{
    private static readonly Force[] Forces = [Force.Must, Force.MustUnlessJustified, Force.Review, Force.Should, Force.Consider, Force.Favours];

    private readonly ConditionReader<TSubject> _conditions = new(cursor, facts);

    internal Rulebook<TSubject> Read()
    {
        cursor.Take("(rulebook ");
        var id = cursor.TakeText();
        if (!Ids.IsKebabCase(id)) throw cursor.Fault($"the id '{id}'", "a kebab-case id such as 'screening/online'");
        cursor.Take(" ");
        var version = cursor.TakeText();
        cursor.Take(" ");
        var days = cursor.TakeNumber(-1, int.MaxValue);
        cursor.Take(")");
        var policy = new List<PolicyOption>();
        while (cursor.IsAt("\n(policy ")) policy.Add(ReadOption());
        var rules = new List<Rule<TSubject>>();
        while (!cursor.IsAtEnd) rules.Add(ReadRule());
        return new(cursor.Text, id, version, facts, rules, days < 0 ? null : (int)days, policy);
    }

    private PolicyOption ReadOption()
    {
        cursor.Take("\n(policy ");
        var name = cursor.TakeText();
        cursor.Take(" ");
        var option = new PolicyOption(name, cursor.TakeText());
        cursor.Take(")");
        return option;
    }

    private Rule<TSubject> ReadRule()
    {
        cursor.Take("\n(rule ");
        var (id, title) = (TakeText(), TakeText());
        var publication = new Publication(TakeText(), TakeText());
        var source = publication.At(TakeText());
        var period = ReadPeriod();
        cursor.Take(" ");
        var force = cursor.TakeOneOf(Forces, force => force.ToString());
        cursor.Take(" ");
        var applies = cursor.TryTake("always ") ? null : _conditions.Read();
        if (applies is not null) cursor.Take(" ");
        var requires = _conditions.Read();
        cursor.Take(" ");
        var (because, remedy) = (TakeText(), TakeText());
        var isConfidential = cursor.TryTake("confidential");
        if (!isConfidential) cursor.Take("open");
        var statements = ReadTexts();
        cursor.Take(" because");
        var reasons = ReadTexts();
        cursor.Take(")");
        return new()
        {
            Id = id,
            Title = title,
            Source = source,
            InForce = period,
            Force = force,
            AppliesWhen = applies,
            Requires = requires,
            Because = because,
            Remedy = remedy,
            Confidential = isConfidential,
            Statements = statements,
            Reasons = reasons,
        };
    }

    /// <summary>A text and the space behind it.</summary>
    private string TakeText()
    {
        var text = cursor.TakeText();
        cursor.Take(" ");
        return text;
    }

    private List<string> ReadTexts()
    {
        var texts = new List<string>();
        while (cursor.IsAt(" \""))
        {
            cursor.Take(" ");
            texts.Add(cursor.TakeText());
        }

        return texts;
    }

    private EffectivePeriod ReadPeriod()
    {
        if (cursor.TryTake("(always)")) return EffectivePeriod.Always;
        LocalDate? from = cursor.TryTake("(from ") ? cursor.TakeDay() : null;
        LocalDate? until = cursor.TryTake(from is null ? "(until " : " until ") ? cursor.TakeDay() : null;
        if (from is null && until is null) throw cursor.Unexpected("(always), or the days from and until which the rule is in force");
        cursor.Take(")");
        return new(from, until);
    }
}

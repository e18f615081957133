namespace GroupTherapy.Rules.Texts;

/// <summary>Makes facts of their entries, for answers given by their ids: nobody reads a subject here.</summary>
internal sealed class RecordedFacts
{
    private readonly Dictionary<string, Form<RecordedSubject>> _forms = new(StringComparer.Ordinal);

    internal FactSet<RecordedSubject> Set { get; } = new();

    internal Fact<RecordedSubject> Make(FactEntry entry)
    {
        var form = entry.Form is null ? null : Form(entry.Form);
        var (id, question) = (entry.Id, entry.Question);
        var fact = Make();
        if (entry.Resolution is { } resolution) fact.Reader = new UnreadReader<RecordedSubject>(Resolution<RecordedSubject>.Of(resolution, id => Form(new(id, id, IsDated: true))));
        return fact;

        Fact<RecordedSubject> Make() => entry.Kind switch
        {
            "yes/no" => Set.YesNo(id, question, _ => null, form),
            "count" => Set.Count(id, question, entry.Unit ?? "", _ => null, form),
            "amount" => Set.Amount(id, question, entry.Unit ?? "", _ => null, form),
            "day" => Set.Day(id, question, _ => null, form),
            "codes" => Set.Codes(id, question, entry.Choices, _ => null, form),
            _ => Set.Choice<int>(id, question, [.. entry.Choices.Select((name, place) => (place, name))], _ => null, form),
        };
    }

    private Form<RecordedSubject> Form(FormEntry entry)
    {
        if (!_forms.TryGetValue(entry.Id, out var form)) _forms.Add(entry.Id, form = new(entry.Id, entry.Name, entry.IsDated ? _ => null : null));
        return form;
    }
}

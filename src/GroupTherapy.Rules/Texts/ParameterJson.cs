namespace GroupTherapy.Rules.Texts;

/// <summary>A parameter in the text of a rulebook: its declaration, and how rules refer to it.</summary>
internal static class ParameterJson
{
    private const string Name = "parameter";

    private static readonly IReadOnlyList<(string Choice, string Name)> Kinds = [.. new[] { "number", "yes/no", "choice", "text" }.Select(kind => (kind, kind))];

    internal static JsonMembers Of(PolicyParameter parameter)
    {
        var members = new JsonMembers().With("id", parameter.Id).With("question", parameter.Question).With("kind", parameter.Kind);
        return parameter switch
        {
            NumberParameter number => members.With("unit", number.Unit).With("lowest", number.Lowest).With("highest", number.Highest).With("default", number.Default),
            YesNoParameter yesNo => members.With("default", yesNo.Default),
            IChoices choices => members.With("choices", choices.Names).With("default", parameter.ByDefault.Value),
            _ => members,
        };
    }

    internal static PolicyParameter Read(JsonPlace place)
    {
        place.Of("id", "question", "kind", "unit", "lowest", "highest", "choices", "default");
        var (id, question, kind) = (place["id"].Text, place["question"].Text, place["kind"].OneOf(Kinds));
        try
        {
            return kind switch
            {
                "number" => new NumberParameter(id, question, place["unit"].Text, place["lowest"].Number(0, int.MaxValue), place["highest"].Number(0, int.MaxValue), place["default"].Number(0, int.MaxValue)),
                "yes/no" => new YesNoParameter(id, question, place["default"].YesNo),
                "choice" => new ChoiceParameter<string>(id, question, [.. place["choices"].Texts.Select(name => (name, name))], place["default"].Text),
                _ => new TextParameter(id, question),
            };
        }
        catch (ArgumentException)
        {
            throw JsonPlace.Fault(place.Path, $"the parameter '{id}' with a name, a range or a default that it cannot have", "a camelCase id and a default within its range");
        }
    }

    internal static JsonMembers Reference(PolicyParameter parameter) => new JsonMembers().With(Name, parameter.Id);

    /// <summary>The parameter that is referred to.</summary>
    internal static T Find<T>(JsonPlace place, IReadOnlyList<PolicyParameter> parameters)
        where T : PolicyParameter
    {
        var named = place[Name];
        var parameter = parameters.FirstOrDefault(known => known.Id == named.Text);
        return parameter as T ?? throw named.Unfit(parameter is null ? "the id of one of the parameters" : "a parameter of another kind");
    }
}

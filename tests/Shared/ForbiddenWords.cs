using System.Text.RegularExpressions;

namespace GroupTherapy.Rules;

/// <summary>Words of what nobody may be judged by: age, race, ethnicity, language, sex, gender, gender identity, sexual orientation.</summary>
internal static partial class ForbiddenWords
{
    private static readonly string[] All =
    [
        "age", "ages", "aged", "ageing", "aging", "old", "older", "elderly", "young", "younger", "year", "years", "birth", "birthday", "born", "dob", "minor", "adolescent", "senior",
        "race", "races", "racial", "ethnic", "ethnicity", "nationality", "national", "ancestry", "skin", "tribe", "tribal",
        "language", "languages", "tongue", "english", "spanish", "accent", "interpreter",
        "sex", "sexes", "sexual", "sexuality", "gender", "genders", "male", "female", "man", "men", "woman", "women", "he", "she", "his", "her",
        "transgender", "trans", "nonbinary", "orientation", "gay", "lesbian", "bisexual", "heterosexual", "homosexual", "queer",
    ];

    /// <summary>Those that stand in the text, each as a whole word.</summary>
    public static IEnumerable<string> In(string text) => WordsOf(text).Intersect(All);

    /// <summary>Those that stand in the names of what a host fills in.</summary>
    public static IEnumerable<string> InPropertiesOf(params Type[] types) => types.SelectMany(type => type.GetProperties()).SelectMany(property => In(property.Name));

    /// <summary>The words in lower case; <c>genderIdentity</c> has two.</summary>
    public static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(word => word.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+")]
    private static partial Regex Word();
}

namespace GroupTherapy.Rules.Facts;

/// <summary>Ids are kebab-case: lower-case letters and digits in words joined by hyphens, words in paths joined by slashes.</summary>
internal static class Ids
{
    internal static string Checked(string id, string parameter)
    {
        if (id is null) throw new ArgumentNullException(parameter);
        return IsKebabCase(id) ? id : throw new ArgumentException($"'{id}' is not a kebab-case id such as 'acute-crisis'.", parameter);
    }

    internal static bool IsKebabCase(string id)
    {
        var afterWord = false;
        foreach (var letter in id)
        {
            if (letter is >= 'a' and <= 'z' or >= '0' and <= '9') afterWord = true;
            else if (letter is '-' or '/' && afterWord) afterWord = false;
            else return false;
        }

        return afterWord;
    }
}

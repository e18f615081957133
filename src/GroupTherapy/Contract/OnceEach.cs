namespace GroupTherapy;

/// <summary>Reads lists in which nothing stands twice, and lists that are counted.</summary>
internal static class OnceEach
{
    /// <summary>Objects, each with an id that no other has.</summary>
    public static IReadOnlyList<T>? ObjectsById<T>(this InputObject input, string property, string noun, Func<InputObject, T?> read, Func<T, string> idOf)
        where T : class =>
        input.ObjectsOnce(property, "id", $"an id that no other {noun} has", read, idOf);

    /// <summary>Objects, each with a key that no other has.</summary>
    /// <param name="input">The object that has the list.</param>
    /// <param name="property">The list.</param>
    /// <param name="at">The property at which a repetition is told.</param>
    /// <param name="expected">What should have stood there.</param>
    /// <param name="read">Reads one object.</param>
    /// <param name="keyOf">What sets one apart from the others.</param>
    public static IReadOnlyList<T>? ObjectsOnce<T, TKey>(this InputObject input, string property, string at, string expected, Func<InputObject, T?> read, Func<T, TKey> keyOf)
        where T : class
    {
        var keys = new HashSet<TKey>();
        return input.Objects(property, item =>
        {
            var one = read(item);
            if (one is null || keys.Add(keyOf(one))) return one;
            item.Refuse(at, expected);
            return null;
        });
    }

    /// <summary>How many texts a list has.</summary>
    public static int? Listed(this InputObject input, string property, string noun, int most)
    {
        if (input.ItemsOf(property) > most) input.Refuse(property, Expectation.AtMost(most, noun));
        return input.Texts(property)?.Count;
    }

    /// <summary>Ids, each there once.</summary>
    public static IReadOnlyList<string>? IdsOnce(this InputObject input, string property)
    {
        if (input.Array(property) is not { } list) return null;
        var ids = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            if (item.IsUnknown) item.Refuse(Expectation.Id);
            if (item.Id() is not { } id) continue;
            if (known.Add(id)) ids.Add(id);
            else item.RefuseAgain("each id once");
        }

        return ids;
    }
}

namespace GroupTherapy.Rules;

/// <summary>What a search for a difference came to.</summary>
internal enum DifferenceFound
{
    /// <summary>There is none, whatever is answered.</summary>
    None,

    /// <summary>There is one, and none on fewer answers.</summary>
    Fewest,

    /// <summary>There is one; there may be one on fewer answers.</summary>
    Some,

    /// <summary>None was found before the search ended.</summary>
    Unknown,
}

namespace GroupTherapy.Rules.Readings;

/// <summary>What a search came to.</summary>
internal enum SearchEnd
{
    /// <summary>There are no such answers.</summary>
    None,

    /// <summary>They were found, and there are none with fewer.</summary>
    Fewest,

    /// <summary>They were found; there may be some with fewer.</summary>
    Some,

    /// <summary>None were found before the search was given up.</summary>
    Unknown,
}

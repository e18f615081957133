namespace GroupTherapy.Screening;

/// <summary>The network a candidate joins from.</summary>
public enum NetworkKind
{
    /// <summary>The home's own.</summary>
    Home = 1,

    /// <summary>A workplace's.</summary>
    Work,

    /// <summary>A mobile network.</summary>
    Mobile,

    /// <summary>One that strangers share, as in a café or a library.</summary>
    Public,
}

namespace GroupTherapy.Cohorts;

/// <summary>Seconds of a session, from and up to not including, in which the same members were supported in the same way.</summary>
internal record struct Stretch
{
    public int From;

    public int Until;

    /// <summary>The members, a bit each; never none.</summary>
    public ulong Members;

    /// <summary>Those of them whose support was individual.</summary>
    public ulong Individually;

    public readonly bool IsOfTheSameAs(in Stretch other) => Members == other.Members && Individually == other.Individually;
}

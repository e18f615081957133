namespace GroupTherapy.Screening;

/// <summary>An answer to an item of the ASQ. An item not asked, or left blank, has none.</summary>
public enum AsqAnswer
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>The person was asked and did not want to answer. Neither a yes nor a no.</summary>
    Refused,
}

namespace GroupTherapy.Screening;

/// <summary>The result of an ASQ and what NIMH asks for next.</summary>
public enum AsqResult
{
    /// <summary>No to items 1-4. Clinical judgement is still needed.</summary>
    Negative = 1,

    /// <summary>Yes to one of items 1-4 and no to item 5: a brief suicide safety assessment follows.</summary>
    NonAcutePositive,

    /// <summary>Yes to one of items 1-4 and to item 5: a full evaluation at once, and the person is not left alone.</summary>
    AcutePositive,
}

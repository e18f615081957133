namespace GroupTherapy.Licensure;

/// <summary>What a licensing board says of a licence.</summary>
public enum LicenseStatus
{
    /// <summary>It may be used.</summary>
    Active = 1,

    /// <summary>Its holder does not practise under it.</summary>
    Inactive,

    /// <summary>It was not renewed.</summary>
    Expired,

    /// <summary>The board suspended it.</summary>
    Suspended,

    /// <summary>The board revoked it.</summary>
    Revoked,
}

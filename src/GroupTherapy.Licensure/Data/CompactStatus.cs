namespace GroupTherapy.Licensure.Data;

/// <summary>How a jurisdiction stands to a compact on a day.</summary>
public enum CompactStatus
{
    /// <summary>It has not enacted the compact.</summary>
    NotMember = 1,

    /// <summary>It gives no authority; whether it had enacted the compact by then is not researched.</summary>
    NotInForce,

    /// <summary>It has enacted the compact, which gives no authority there yet.</summary>
    Enacted,

    /// <summary>Authority under the compact can be held there: PSYPACT is effective; privileges or multistate licences are issued.</summary>
    InForce,

    /// <summary>It has repealed PSYPACT, which stays in force there for six months from that day (Art. XIII C 1).</summary>
    Repealed,
}

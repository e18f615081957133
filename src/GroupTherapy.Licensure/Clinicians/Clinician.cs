namespace GroupTherapy.Licensure;

/// <summary>Who is to lead, and what a host knows of the authority to do so. An authority is a record: what is not recorded is not held.</summary>
public sealed record Clinician
{
    /// <summary>The host's own id; opaque.</summary>
    /// <exception cref="ArgumentException">It is null or no id.</exception>
    public required string Id { get; init => field = OpaqueId.Checked(value, nameof(Id)); }

    /// <summary>The profession; null when unknown.</summary>
    public Profession? Profession { get; init; }

    /// <summary>Where the clinician physically is during the session.</summary>
    public Location Location { get; init; }

    /// <summary>Where the clinician lives: the Counseling Compact's primary residence, the Social Work Compact's domicile. Active-duty personnel and their spouses may give the home state they keep.</summary>
    public Jurisdiction? Residence { get; init; }

    /// <summary>Licences of the profession.</summary>
    public IReadOnlyList<License> Licenses { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<License>();

    /// <summary>Certificates under PSYPACT.</summary>
    public PsypactCertificates? Psypact { get; init; }

    /// <summary>Privileges under the other compacts.</summary>
    public IReadOnlyList<Privilege> Privileges { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<Privilege>();

    /// <summary>Registrations, permits and notices.</summary>
    public IReadOnlyList<Registration> Registrations { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<Registration>();

    /// <summary>Exceptions the host recorded.</summary>
    public IReadOnlyList<ExceptionRecord> Exceptions { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<ExceptionRecord>();

    /// <summary>Public discipline; none where none is listed, since every issuer of an authority asks.</summary>
    public IReadOnlyList<AdverseAction> AdverseActions { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<AdverseAction>();

    /// <summary>Non-public programmes; none where none is listed.</summary>
    public IReadOnlyList<AlternativeProgram> AlternativePrograms { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<AlternativeProgram>();

    /// <summary>Logs of counted days, one a jurisdiction; null when it is unknown whether any were used.</summary>
    public IReadOnlyList<DaysUsed>? DaysUsed { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>When boards were last looked up.</summary>
    public IReadOnlyList<BoardCheck> BoardChecks { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<BoardCheck>();

    /// <summary>The problems, populations and methods the clinician is trained for; null when unknown.</summary>
    public IReadOnlyList<string>? Competences { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The id: records about people print no more.</summary>
    public override string ToString() => $"{nameof(Clinician)} {Id}";
}

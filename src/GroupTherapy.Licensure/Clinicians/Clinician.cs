namespace GroupTherapy.Licensure;

/// <summary>Who is to lead, and what a host knows of the authority to do so. An authority is a record: what is not recorded is not held.</summary>
/// <remarks>
/// What is on record is stated: one record, one statement or a list of them, in any order. The day and the source of a statement are kept, and the days
/// that decide are those in the record. Which of several records counts is told by each fact: see <see cref="Fact{TSubject}.Resolution"/>.
/// </remarks>
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
    public Statements<License> Licenses { get; init; }

    /// <summary>Certificates under PSYPACT.</summary>
    public PsypactCertificates? Psypact { get; init; }

    /// <summary>Privileges under the other compacts.</summary>
    public Statements<Privilege> Privileges { get; init; }

    /// <summary>Registrations, permits and notices.</summary>
    public Statements<Registration> Registrations { get; init; }

    /// <summary>Exceptions the host recorded.</summary>
    public Statements<ExceptionRecord> Exceptions { get; init; }

    /// <summary>Public discipline; none where none is listed, since every issuer of an authority asks.</summary>
    public Statements<AdverseAction> AdverseActions { get; init; }

    /// <summary>Non-public programmes; none where none is listed.</summary>
    public Statements<AlternativeProgram> AlternativePrograms { get; init; }

    /// <summary>Logs of counted days, one a jurisdiction; null when it is unknown whether any were used.</summary>
    public IReadOnlyList<DaysUsed>? DaysUsed { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>When boards were last looked up.</summary>
    public Statements<BoardCheck> BoardChecks { get; init; }

    /// <summary>The problems, populations and methods the clinician is trained for; null when unknown.</summary>
    public IReadOnlyList<string>? Competences { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The id: records about people print no more.</summary>
    public override string ToString() => $"{nameof(Clinician)} {Id}";
}

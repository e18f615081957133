namespace GroupTherapy.Licensure;

/// <summary>The rulebook <c>licensure/practice</c>: may this clinician practise with this client, on this day, by this modality?</summary>
public static class LicensureRulebook
{
    /// <summary>The rulebook. Judge a practice by it as of the practice's own day.</summary>
    public static Rulebook<Practice> Default { get; } = new(
        "licensure/practice",
        "1.0.0",
        PracticeFacts.All,
        [
            Authority.InClientLocation,
            Whereabouts.ClientLocationKnown,
            Whereabouts.ClinicianLocationKnown,
            Authority.NoAdverseAction,
            Authority.TemporaryDaysLeft,
            Authority.DataVerifiedThrough,
            Authority.DisciplineAndStateRoute,
            Diligence.ScopeAndTraining,
            Whereabouts.TogetherInPerson,
            Diligence.DistantStateNotified,
            Diligence.BoardChecked,
            Whereabouts.LawWhereClinicianSits,
            Whereabouts.ResidenceInCompact,
        ])
    { Description = LicensureDescription.Text };

    /// <summary>The decision on a practice, as of its own day.</summary>
    public static Decision<Practice> Judge(this Rulebook<Practice> rulebook, Practice practice) =>
        (rulebook ?? throw new ArgumentNullException(nameof(rulebook))).Judge(practice, practice.On);

    /// <summary>The outcome for a practice, as of its own day. Allocates nothing once its tables were asked.</summary>
    public static Outcome Decide(this Rulebook<Practice> rulebook, Practice practice) =>
        (rulebook ?? throw new ArgumentNullException(nameof(rulebook))).Decide(practice, practice.On);
}

using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Reviews admissions, leadership and sessions by rulebooks, policies and data that are chosen once: here, for objects and JSON alike.</summary>
/// <remarks>Immutable and thread-safe. Make one when the program starts and keep it.</remarks>
public sealed partial record Reviewer
{
    /// <summary>Reviews by the default policies and the data that were current when the package was made.</summary>
    public static Reviewer Default { get; } = new();

    /// <summary>Screens candidates. Default: <see cref="ScreeningRulebook.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Rulebook<Candidate> Screening { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ScreeningRulebook.Default;

    /// <summary>The licensure data. Default: <see cref="LicensureData.Current"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LicensureData Data { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = LicensureData.Current;

    /// <summary>Judges the design of groups. Default: <see cref="DesignRulebook.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Rulebook<GroupDesign> Design { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = DesignRulebook.Default;

    /// <summary>Judges whether sessions can begin. Default: <see cref="ReadinessRulebook.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Rulebook<Session> Readiness { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ReadinessRulebook.Default;

    /// <summary>Judges the close of sessions. Default: <see cref="CloseRulebook.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Rulebook<SessionClose> Close { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CloseRulebook.Default;

    /// <summary>What a cohort that comes as JSON has declared where it does not say. Null for <see cref="Cohorts.CohortPolicy.Default"/>, with the size of the group's format.</summary>
    /// <remarks>A cohort that comes as an object brings the policy it was founded with, and its rulebook.</remarks>
    public CohortPolicy? CohortPolicy { get; init; }

    /// <summary>Reviews an admission: screening, the licensure of every clinician for the candidate, and whether the cohort still takes the candidate.</summary>
    /// <param name="admission">What is asked.</param>
    /// <param name="asOf">The day on which the candidate would join.</param>
    /// <exception cref="ArgumentException">
    /// The candidate has no group, the cohort's history goes on after the day, or an override names a rule of none of the rulebooks, or is
    /// incomplete, dated later or there twice.
    /// </exception>
    public AdmissionReview Review(Admission admission, LocalDate asOf)
    {
        AdmissionCheck.Check(admission, asOf);
        using var activity = ReviewTelemetry.Start("admission review");
        var candidate = admission.Candidate;
        var (ofScreening, ofCohort) = Sorted(admission);
        var screening = Screening.Judge(candidate, asOf, ofScreening);
        var licensure = new Decision<Practice>[admission.Facilitators?.Count ?? 0];
        if (licensure.Length > 0)
        {
            var client = (admission.Client ?? new() { Id = candidate.Id }) with { Id = candidate.Id, Location = candidate.Location };
            for (var place = 0; place < licensure.Length; place++)
                licensure[place] = LicensureRulebook.Default.Judge(PracticeOf(admission.Facilitators![place], client, candidate.Group, asOf));
        }

        Decision<AdmissionRequest>? cohort = admission.Cohort is { } joined ? joined.Rulebook.Judge(RequestOf(admission, joined, asOf), asOf, ofCohort) : null;
        var review = new AdmissionReview(admission, screening, licensure, cohort);
        ReviewTelemetry.Report(activity, review);
        return review;
    }

    /// <summary>Reviews a session: whether it can begin, the licensure of every clinician for every member where the member is now, and the plan for support; once it has ended, its close.</summary>
    /// <param name="meeting">What is asked.</param>
    /// <param name="asOf">The day of the session.</param>
    public SessionReview Review(Meeting meeting, LocalDate asOf)
    {
        if (meeting is null) throw new ArgumentNullException(nameof(meeting));
        using var activity = ReviewTelemetry.Start("session review");
        var licensure = SessionLicensure.Judge(meeting, asOf, Data);
        var review = new SessionReview(
            meeting,
            meeting.Group is { } group ? Design.Judge(group, asOf) : null,
            Readiness.Judge(SessionLicensure.Inform(meeting, licensure), asOf),
            licensure,
            meeting.Supported?.Plan(),
            meeting.Close is { } close ? Close.Judge(close.Covering(meeting.Session), asOf) : null);
        ReviewTelemetry.Report(activity, review);
        return review;
    }

    /// <summary>Reviews who may lead for whom.</summary>
    /// <param name="leadership">What is asked.</param>
    /// <param name="asOf">The day of the session; where a series is given, one of its days.</param>
    /// <exception cref="ArgumentException">The day is none of the series.</exception>
    public LeadershipReview Review(Leadership leadership, LocalDate asOf) => new(leadership ?? throw new ArgumentNullException(nameof(leadership)), asOf, Data);

    /// <summary>The type's name.</summary>
    public override string ToString() => nameof(Reviewer);

    /// <summary>What a cohort has declared that does not say.</summary>
    internal CohortPolicy PolicyOfCohorts(MeetingFormat? format) =>
        CohortPolicy ?? (format == MeetingFormat.InPerson ? Cohorts.CohortPolicy.Default with { Size = GroupSize.InPerson } : Cohorts.CohortPolicy.Default);

    private Practice PracticeOf(Clinician clinician, Client client, Group group, LocalDate asOf) =>
        new(clinician, client, asOf, group.Format, Data) { Problems = group.TargetProblems };

    private static AdmissionRequest RequestOf(Admission admission, Cohort cohort, LocalDate asOf) =>
        new() { Candidate = admission.Candidate.Id, Cohort = cohort, On = asOf, EnrolledElsewhere = admission.EnrolledElsewhere, InPlaceOf = admission.InPlaceOf };

    /// <summary>The overrides, each with the rulebook that has its rule; one of neither goes to screening, which refuses it by name.</summary>
    private static (IReadOnlyList<Override> OfScreening, IReadOnlyList<Override> OfCohort) Sorted(Admission admission)
    {
        if (admission.Overrides.Count == 0) return ([], []);
        var rules = (admission.Cohort?.Rulebook ?? AdmissionRulebook.Default).Rules;
        return ([.. admission.Overrides.Where(entry => !IsOfCohort(entry))], [.. admission.Overrides.Where(IsOfCohort)]);

        bool IsOfCohort(Override? entry) => entry is not null && rules.Any(rule => rule.Id == entry.Rule);
    }
}

using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Reviews admissions and sessions by rulebooks and data that are chosen once.</summary>
/// <remarks>Immutable and thread-safe. Make one when the program starts and keep it.</remarks>
public sealed class Reviewer
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

    /// <summary>Judges the close of sessions. Default: <see cref="CloseRulebook.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Rulebook<SessionClose> Close { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CloseRulebook.Default;

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
            ReadinessRulebook.Default.Judge(SessionLicensure.Inform(meeting, licensure), asOf),
            licensure,
            PlanOf(meeting),
            meeting.Close is { } close ? Close.Judge(close.Covering(meeting.Session), asOf) : null);
        ReviewTelemetry.Report(activity, review);
        return review;
    }

    private Practice PracticeOf(Clinician clinician, Client client, Group group, LocalDate asOf) =>
        new(clinician, client, asOf, group.Format, Data) { Problems = group.TargetProblems };

    private static AdmissionRequest RequestOf(Admission admission, Cohort cohort, LocalDate asOf) =>
        new() { Candidate = admission.Candidate.Id, Cohort = cohort, On = asOf, EnrolledElsewhere = admission.EnrolledElsewhere, InPlaceOf = admission.InPlaceOf };

    private static SupportPlan? PlanOf(Meeting meeting)
    {
        if (meeting.Time is not { } time) return null;
        var members = meeting.Support ?? [.. (meeting.Session.Members ?? []).Select(member => new SupportMember { Id = member.Id, IsPresent = true })];
        return members.Count > 0 ? SupportPlan.For(time, members) : null;
    }

    /// <summary>The overrides, each with the rulebook that has its rule; one of neither goes to screening, which refuses it by name.</summary>
    private static (IReadOnlyList<Override> OfScreening, IReadOnlyList<Override> OfCohort) Sorted(Admission admission)
    {
        if (admission.Overrides.Count == 0) return ([], []);
        return ([.. admission.Overrides.Where(entry => !IsOfCohort(entry))], [.. admission.Overrides.Where(IsOfCohort)]);
    }

    private static bool IsOfCohort(Override? entry) => entry is not null && AdmissionRulebook.Default.Rules.Any(rule => rule.Id == entry.Rule);
}

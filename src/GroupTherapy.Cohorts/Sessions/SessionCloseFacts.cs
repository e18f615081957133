using static GroupTherapy.Cohorts.SessionCloseAnswers;

namespace GroupTherapy.Cohorts;

/// <summary>The questions asked when a session ends.</summary>
public static partial class SessionCloseFacts
{
    /// <summary>All of them.</summary>
    public static FactSet<SessionClose> All { get; } = new(HandOver);

    // Each member

    /// <summary>Time was recorded; it is never known that it was not.</summary>
    public static readonly EachFact<SessionClose, AttendedMember> TimeRecorded = Each("time-recorded", "Is the time each member received recorded?", m => m.SupportSeconds is null ? null : true);

    /// <summary>Clinical support.</summary>
    public static readonly EachFact<SessionClose, AttendedMember> Supported = Each("supported", "Did each member who was there receive clinical support?", SessionCloseAnswers.Supported);

    /// <summary>Well-being.</summary>
    public static readonly EachFact<SessionClose, AttendedMember> WellBeingChecked = Each("well-being-checked", "Was the well-being of each member checked?", m => m.WellBeingChecked);

    // Those who lead, and the record

    /// <summary>How many led.</summary>
    public static readonly CountFact<SessionClose> FacilitatorsPresent = All.Count("facilitators-present", "How many facilitators led the session?", "facilitators", c => c.Facilitators?.Count);

    /// <summary>Their part.</summary>
    public static readonly EachFact<SessionClose, FacilitatorPart> Contributed = new(All, "facilitators-contributed", "Did each facilitator take an active part?", c => c.Facilitators, (_, part) => part.Contributed);

    /// <summary>Support on record.</summary>
    public static readonly YesNoFact<SessionClose> SupportDocumented = All.YesNo("support-documented", "Does the record say what support was given?", c => c.SupportDocumented);

    /// <summary>Intervention on record.</summary>
    public static readonly YesNoFact<SessionClose> InterventionDocumented = All.YesNo("intervention-documented", "Does the record say what was done clinically?", c => c.InterventionDocumented);

    // Incidents

    /// <summary>An intervention in each.</summary>
    public static readonly EachFact<SessionClose, Incident> Intervened = OfIncidents("incidents-intervened", "Was there an intervention in every incident?", SessionCloseAnswers.Intervened);

    /// <summary>Persons in the background logged.</summary>
    public static readonly EachFact<SessionClose, Incident> BackgroundPersonLogged = OfIncidents("background-persons-logged", "Was every person in the background logged?", (c, i) => Answered(c, i, i.Kind is IncidentKind.BackgroundPerson, IncidentResponse.Logged));

    /// <summary>Persons in the background answered.</summary>
    public static readonly EachFact<SessionClose, Incident> BackgroundPersonAnswered = OfIncidents("background-persons-answered", "Was every person in the background spoken of in the group?", (c, i) => Answered(c, i, i.Kind is IncidentKind.BackgroundPerson, IncidentResponse.Answered));

    /// <summary>Unverified persons as incidents of privacy.</summary>
    public static readonly EachFact<SessionClose, Incident> UnverifiedPersonTakenUp = OfIncidents("unverified-persons-taken-up", "Was every unverified person taken up as an incident of privacy too?", UnverifiedTakenUp);

    /// <summary>Unverified third parties removed.</summary>
    public static readonly EachFact<SessionClose, Incident> UnverifiedPersonRemoved = OfIncidents("unverified-persons-removed", "Did every unverified third party leave?", UnverifiedRemoved);

    /// <summary>Animals and sounds answered.</summary>
    public static readonly EachFact<SessionClose, Incident> BackgroundAnswered = OfIncidents("background-answered", "Was every animal or sound in the background spoken of in the group?", (c, i) => Answered(c, i, i.Kind is IncidentKind.BackgroundPet or IncidentKind.BackgroundSound, IncidentResponse.Answered));

    /// <summary>Nothing owed.</summary>
    public static readonly EachFact<SessionClose, Incident> NothingOwed = OfIncidents("nothing-owed", "Was every incident answered with all that its kind requires?", SessionCloseAnswers.NothingOwed);

    // What was noticed

    /// <summary>Harm among members.</summary>
    public static readonly YesNoFact<SessionClose> HarmNoticed = All.YesNo("harm-noticed", "Did a facilitator notice members doing one another harm?", c => c.HarmNoticed);

    /// <summary>It was addressed.</summary>
    public static readonly YesNoFact<SessionClose> HarmAddressed = All.YesNo("harm-addressed", "Was it addressed, and recorded as an incident?", c => c.HarmAddressed);

    /// <summary>Dynamics that come back.</summary>
    public static readonly YesNoFact<SessionClose> RepeatedDynamicsNoticed = All.YesNo("repeated-dynamics-noticed", "Did a facilitator notice dynamics that come back?", c => c.RepeatedDynamicsNoticed);

    /// <summary>They were addressed.</summary>
    public static readonly YesNoFact<SessionClose> RepeatedDynamicsAddressed = All.YesNo("repeated-dynamics-addressed", "Were they addressed?", c => c.RepeatedDynamicsAddressed);

    /// <summary>A rupture.</summary>
    public static readonly YesNoFact<SessionClose> RuptureNoticed = All.YesNo("rupture-noticed", "Did a facilitator notice a rupture?", c => c.RuptureNoticed);

    /// <summary>Its repair.</summary>
    public static readonly YesNoFact<SessionClose> RuptureRepaired = All.YesNo("rupture-repaired", "Was a step made to repair it?", c => c.RuptureRepaired);

    // Material, cohesion

    /// <summary>Material for use outside.</summary>
    public static readonly YesNoFact<SessionClose> CaseMaterialTaken = All.YesNo("case-material-taken", "Is material from the session to be used outside it?", c => c.CaseMaterialTaken);

    /// <summary>Nobody is recognised in it.</summary>
    public static readonly YesNoFact<SessionClose> CaseMaterialDeidentified = All.YesNo("case-material-deidentified", "Can nobody be recognised in it?", c => c.CaseMaterialDeidentified);

    /// <summary>Consent to it.</summary>
    public static readonly YesNoFact<SessionClose> CaseMaterialConsented = All.YesNo("case-material-consented", "Did every member it is about consent?", c => c.CaseMaterialConsented);

    /// <summary>Cohesion was measured.</summary>
    public static readonly YesNoFact<SessionClose> CohesionMeasured = All.YesNo("cohesion-measured", "Was the group's cohesion measured?", Measured);

    /// <summary>When.</summary>
    public static readonly DayFact<SessionClose> CohesionMeasuredOn = All.Day("cohesion-measured-on", "On which day was it measured last?", c => c.Cohesion?.On);

    /// <summary>Low.</summary>
    public static readonly YesNoFact<SessionClose> CohesionLow = All.YesNo("cohesion-low", "Was it low?", c => c.Cohesion?.Low);

    /// <summary>Falling.</summary>
    public static readonly YesNoFact<SessionClose> CohesionFalling = All.YesNo("cohesion-falling", "Was it lower than the time before?", c => c.Cohesion?.Falling);

    private static readonly FactSet<SessionClose> Complete = All.Declare().Seal();

    /// <summary>What is asked of each member.</summary>
    internal static IReadOnlyList<EachFact<SessionClose, AttendedMember>> OfEachMember { get; } = [TimeRecorded, Supported, WellBeingChecked];

    /// <summary>What is asked of each incident.</summary>
    internal static IReadOnlyList<EachFact<SessionClose, Incident>> OfEachIncident { get; } =
        [Intervened, BackgroundPersonLogged, BackgroundPersonAnswered, UnverifiedPersonTakenUp, UnverifiedPersonRemoved, BackgroundAnswered, NothingOwed];

    private static partial void HandOver(SessionClose close, AnswerSheet<SessionClose> sheet);

    private static EachFact<SessionClose, AttendedMember> Each(string id, string question, Func<AttendedMember, bool?> ask) =>
        new(All, id, question, close => close.Members, (_, member) => ask(member));

    private static EachFact<SessionClose, Incident> OfIncidents(string id, string question, Func<SessionClose, Incident, bool?> ask) =>
        new(All, id, question, close => close.Incidents, ask, ofNone: true);
}

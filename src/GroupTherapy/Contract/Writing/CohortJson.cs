using System.Text.Json;
using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>Writes cohorts and groups as they are planned, as <see cref="CohortInput"/> and <see cref="GroupDesignInput"/> read them.</summary>
internal static class CohortJson
{
    public static void PutCohort(this Utf8JsonWriter writer, Cohort cohort)
    {
        writer.Put("id", cohort.Id);
        writer.Put("membership", (MembershipModel?)cohort.Policy.Membership, AdmissionCodes.Memberships);
        writer.Put("membershipReason", cohort.Policy.MembershipReason);
        writer.Put("admissionWindowSessions", cohort.Policy.AdmissionWindowSessions);
        writer.Put("size", cohort.Policy.Size, (json, size) =>
        {
            json.Put("minimum", size.Minimum);
            json.Put("idealFrom", size.IdealFrom);
            json.Put("idealTo", size.IdealTo);
            json.Put("maximum", size.Maximum);
        });
        writer.Put("foundedOn", cohort.History[0].On);
        writer.Put("history", [.. cohort.History.Skip(1)], PutEvent);
    }

    public static void PutDesign(this Utf8JsonWriter writer, GroupDesign design)
    {
        writer.Put("id", design.Id);
        writer.Put("format", design.Format, MeetingFormats.Formats);
        writer.Put("targetProblems", design.TargetProblems);
        writer.Put("generalPurpose", design.GeneralPurpose);
        writer.PutListed("goals", "goal", design.GroupGoals, GroupDesignFacts.GroupGoals.Most);
        writer.Put("evidenceForMethod", design.EvidenceForMethod);
        writer.Put("facilitators", design.Facilitators, PutFacilitator);
        writer.Put("rulesPublished", design.RulesPublished);
        writer.Put("timing", design.Timing, DesignCodes.Timings);
        writer.Put("medium", design.Medium, DesignCodes.Media);
        writer.Put("obstaclesPlanned", design.ObstaclesPlanned);
        writer.Put("frameDeclared", design.FrameDeclared);
        writer.Put("comparablePresence", design.ComparablePresence);
        writer.Put("movedOnline", design.MovedOnline);
        writer.Put("doneForMove", design.DoneForMove);
        writer.Put("openTalkPlanned", design.OpenTalkPlanned);
        writer.Put("coLeaderBackChannel", design.CoLeaderBackChannel, DesignCodes.BackChannels);
        writer.Put("identityPolicy", design.IdentityPolicy);
        writer.Put("safetyPlanCovers", design.SafetyPlanCovers);
        writer.Put("plannedMembers", design.PlannedMembers);
        writer.Put("responsesAgreedFor", design.ResponsesAgreedFor);
    }

    private static void PutEvent(Utf8JsonWriter writer, CohortEvent happened)
    {
        // Whether a person joined within the window, late or again follows from what came before.
        var kind = happened.Kind is CohortEventKind.Admitted or CohortEventKind.Returned ? CohortEventKind.Joined : happened.Kind;
        writer.Put("on", happened.On);
        writer.Put("what", (CohortEventKind?)kind, CohortInput.Kinds);
        writer.Put("reason", happened.Reason);
        writer.Put("who", happened.Person);
        if (kind == CohortEventKind.SessionHeld) writer.Put("attendees", happened.Attendees);
        writer.Put("inPlaceOf", happened.InPlaceOf);
        writer.PutOverrides(happened.Overrides);
    }

    private static void PutFacilitator(Utf8JsonWriter writer, Facilitator facilitator)
    {
        writer.Put("id", facilitator.Id);
        writer.Put("treatmentProvider", facilitator.TreatmentProvider);
        writer.Put("competentInTheme", facilitator.CompetentInTheme);
        writer.Put("competentInPopulation", facilitator.CompetentInPopulation);
        writer.Put("competentInMethod", facilitator.CompetentInMethod);
        writer.Put("competentInMedium", facilitator.CompetentInMedium);
        writer.Put("trainings", facilitator.Trainings, (json, training) =>
        {
            json.Put("kind", (TrainingKind?)training.Kind, DesignCodes.TrainingKinds);
            json.Put("on", training.On);
            json.Put("covers", training.Covers);
        });
    }
}

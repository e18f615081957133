using System.Text.Json;

namespace GroupTherapy;

/// <summary>Writes what a reviewer is asked as the document that asks it.</summary>
internal static class DocumentJson
{
    /// <summary>The document of an admission, or of a screening where the candidate alone is asked about.</summary>
    public static void PutAdmission(this Utf8JsonWriter writer, Admission admission, LocalDate asOf)
    {
        writer.Put("asOf", (LocalDate?)asOf);
        writer.Put("group", admission.Candidate.Group, CandidateJson.PutGroup);
        writer.Put("cohort", admission.Cohort, CohortJson.PutCohort);
        writer.Put("facilitators", admission.Facilitators, ClinicianJson.PutClinician);
        writer.Put("candidates", [admission], (json, one) =>
        {
            json.PutCandidate(one.Candidate);
            json.Put("enrolledElsewhere", one.EnrolledElsewhere);
            json.Put("inPlaceOf", one.InPlaceOf);
            json.Put("client", one.Client, ClinicianJson.PutStay);
            json.PutOverrides(one.Overrides);
        });
    }

    public static void PutLeadership(this Utf8JsonWriter writer, Leadership leadership, LocalDate asOf)
    {
        writer.Put("asOf", (LocalDate?)asOf);
        writer.Put("modality", leadership.Modality, MeetingFormats.Modalities);
        writer.Put("problems", leadership.Problems);
        writer.Put("sessions", leadership.Sessions);
        writer.Put("clinicians", leadership.Clinicians, ClinicianJson.PutClinician);
        writer.Put("clients", leadership.Clients, ClinicianJson.PutClient);
    }

    public static void PutMeeting(this Utf8JsonWriter writer, Meeting meeting, LocalDate asOf)
    {
        writer.Put("asOf", (LocalDate?)asOf);
        writer.Put("group", meeting.Group, CohortJson.PutDesign);
        writer.Put("session", meeting.Session, SessionJson.PutSession);
        writer.Put("close", meeting.Close, SessionJson.PutClose);
        writer.Put("clinicians", meeting.Facilitators, ClinicianJson.PutClinician);
        writer.Put("support", meeting.Supported, SessionJson.PutSupport);
    }
}

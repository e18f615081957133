using System.Text.Json;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy;

/// <summary>Writes clinicians and clients, as <see cref="ClinicianInput"/> and <see cref="ClientInput"/> read them.</summary>
internal static class ClinicianJson
{
    public static void PutClinician(this Utf8JsonWriter writer, Clinician clinician)
    {
        writer.Put("id", clinician.Id);
        writer.Put("profession", clinician.Profession, PracticeCodes.Professions);
        writer.Put("location", clinician.Location.Code);
        writer.Put("residence", clinician.Residence?.ToString());
        writer.PutRecords("licenses", clinician.Licenses, (json, license) =>
        {
            json.PutJurisdiction(license.Jurisdiction);
            json.Put("status", license.Status, PracticeCodes.LicenseStatuses);
            json.PutPeriod(license.From, license.Until);
            json.Put("independent", license.Independent);
            json.Put("restricted", license.Restricted);
        });
        writer.Put("psypact", clinician.Psypact, (json, psypact) =>
        {
            json.PutRecord("ePassport", psypact.EPassport, PutCertificate);
            json.PutRecord("apit", psypact.Apit, PutCertificate);
            json.PutRecord("ipc", psypact.Ipc, PutCertificate);
            json.PutRecord("tap", psypact.Tap, PutCertificate);
        });
        writer.PutRecords("privileges", clinician.Privileges, (json, privilege) =>
        {
            json.Put("compact", (Compact?)privilege.Compact, PracticeCodes.Compacts);
            json.PutJurisdiction(privilege.Jurisdiction);
            json.PutPeriod(privilege.From, privilege.Until);
        });
        writer.PutRecords("registrations", clinician.Registrations, (json, registration) =>
        {
            json.PutJurisdiction(registration.Jurisdiction);
            json.PutPeriod(registration.From, registration.Until);
            json.Put("reference", registration.Reference);
        });
        writer.PutRecords("exceptions", clinician.Exceptions, (json, exception) =>
        {
            json.PutJurisdiction(exception.Jurisdiction);
            json.Put("source", exception.Source);
            json.Put("client", exception.Client);
            json.PutPeriod(exception.From, exception.Until);
        });
        writer.PutRecords("adverseActions", clinician.AdverseActions, (json, action) =>
        {
            json.PutJurisdiction(action.Jurisdiction);
            json.Put("on", action.On);
            json.Put("lifted", action.Lifted);
        });
        writer.PutRecords("alternativePrograms", clinician.AlternativePrograms, (json, program) => json.PutPeriod(program.From, program.Until));
        writer.Put("daysUsed", clinician.DaysUsed, (json, used) =>
        {
            json.PutJurisdiction(used.Jurisdiction);
            if (used.Days.Count > 0) json.Put("days", used.Days);
            else json.Put("days", used.Count);
            json.Put("encounters", used.Encounters);
        });
        writer.PutRecords("boardChecks", clinician.BoardChecks, (json, check) =>
        {
            json.PutJurisdiction(check.Jurisdiction);
            json.Put("on", check.On);
        });
        writer.Put("competences", clinician.Competences);
    }

    public static void PutClient(this Utf8JsonWriter writer, Client client)
    {
        writer.Put("id", client.Id);
        writer.Put("location", client.Location.Code);
        writer.PutStay(client);
    }

    /// <summary>What the law of practice asks about a client besides the location.</summary>
    public static void PutStay(this Utf8JsonWriter writer, Client client)
    {
        writer.Put("modality", client.Modality, MeetingFormats.Modalities);
        writer.Put("existing", client.Existing);
        writer.Put("temporarilyThere", client.TemporarilyThere);
        writer.Put("told", client.Told);
        writer.Put("arrivedOn", client.ArrivedOn);
    }

    private static void PutJurisdiction(this Utf8JsonWriter writer, Jurisdiction jurisdiction) => writer.Put("jurisdiction", jurisdiction.ToString());

    private static void PutCertificate(Utf8JsonWriter writer, Certificate certificate) => writer.PutPeriod(certificate.From, certificate.Until);
}

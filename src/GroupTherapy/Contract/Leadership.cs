using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>What <c>grouptherapy licensure</c> is asked: who may lead for whom, on a day, and on the other days of a series.</summary>
/// <param name="Session">The place of the day that is asked about among the sessions.</param>
/// <param name="Sessions">The days of the series; the one day where no series is given.</param>
/// <param name="IsSeries">Whether a series was given.</param>
/// <param name="Modality">How the sessions are held; null when unknown.</param>
/// <param name="Problems">The problems the group treats; null where none are named.</param>
/// <param name="Clinicians">At least one.</param>
/// <param name="Clients">At least one.</param>
internal sealed record Leadership(
    int Session,
    IReadOnlyList<LocalDate> Sessions,
    bool IsSeries,
    MeetingFormat? Modality,
    IReadOnlyList<string>? Problems,
    IReadOnlyList<Clinician> Clinicians,
    IReadOnlyList<Client> Clients)
{
    /// <summary>Every clinician judged for every client on every day.</summary>
    public AuthorityMatrix Judge(LicensureData data) => AuthorityMatrix.Of(Clinicians, Clients, Sessions, Modality, data, Problems);
}

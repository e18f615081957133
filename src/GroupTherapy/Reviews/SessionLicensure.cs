using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy;

/// <summary>The licensure of those who lead a session, for each member where the member is now.</summary>
internal static class SessionLicensure
{
    /// <summary>Clinician by clinician, then member by member; none where either is not given.</summary>
    public static IReadOnlyList<Decision<Practice>> Judge(Meeting meeting, LocalDate asOf, LicensureData data)
    {
        if (meeting.Facilitators is not { } facilitators || meeting.Session.Members is not { } members) return [];
        Client[] clients = [.. members.Select(member => new Client { Id = member.Id, Location = member.Location })];
        return [.. facilitators.SelectMany(facilitator => clients.Select(client => LicensureRulebook.Default.Judge(new Practice(facilitator, client, asOf, MeetingFormat.Online, data)
        {
            Problems = meeting.Problems,
            Encounters = clients.Count(other => other.Location == client.Location),
        })))];
    }

    /// <summary>The session with what was found among its authorities. Where the host has said otherwise of the same three, the worse counts.</summary>
    public static Session Inform(Meeting meeting, IReadOnlyList<Decision<Practice>> licensure)
    {
        var session = meeting.Session;
        if (meeting.Facilitators is not { } facilitators) return session;
        var found = licensure.Where(decision => decision.Subject.Client.Location.IsKnown).Select(decision => new Cohorts.Authority
        {
            Facilitator = decision.Subject.Clinician.Id,
            Member = decision.Subject.Client.Id,
            Location = decision.Subject.Client.Location,
            Outcome = decision.Outcome,
        });
        return session with
        {
            Facilitators = session.Facilitators ?? [.. facilitators.Select(facilitator => facilitator.Id)],
            Authorities = [.. found.Concat(session.Authorities ?? []).GroupBy(authority => (authority.Facilitator, authority.Member, authority.Location)).Select(same => same.OrderByDescending(authority => authority.Outcome).First())],
        };
    }
}

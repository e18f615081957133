using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>The licensure of those who lead a session, for each member where the member is now.</summary>
internal static class SessionLicensure
{
    /// <summary>Clinician by clinician, then member by member; none where either is not given.</summary>
    public static IReadOnlyList<Decision<Practice>> Judge(Meeting meeting, LocalDate asOf, LicensureData data)
    {
        if (meeting.Facilitators is not { } facilitators || meeting.Session.Members is not { } members) return [];
        Client[] clients = [.. members.Select(member => Whereabouts.ClientAt(member.Id, member.Location))];
        return [.. facilitators.SelectMany(facilitator => clients.Select(client => LicensureRulebook.Default.Judge(new Practice(facilitator, client, asOf, Modality.Telehealth, data)
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
        var found = licensure.Where(decision => CodeOf(decision.Subject.Client) is not null).Select(decision => new Cohorts.Authority
        {
            Facilitator = decision.Subject.Clinician.Id,
            Member = decision.Subject.Client.Id,
            Location = CodeOf(decision.Subject.Client)!,
            Outcome = decision.Outcome,
        });
        return session with
        {
            Facilitators = session.Facilitators ?? [.. facilitators.Select(facilitator => facilitator.Id)],
            Authorities = [.. found.Concat(session.Authorities ?? []).GroupBy(authority => (authority.Facilitator, authority.Member, authority.Location)).Select(same => same.OrderByDescending(authority => authority.Outcome).First())],
        };
    }

    private static string? CodeOf(Client client) => client.Abroad ? Whereabouts.Abroad : client.Location?.ToString();
}

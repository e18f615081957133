namespace GroupTherapy.Cohorts;

/// <summary>Reads the answers about a session: those that take more than a property.</summary>
internal static class SessionAnswers
{
    /// <summary>The approval of the session's platform in just its edition; null when there is none, or either is unknown.</summary>
    internal static PlatformApproval? ApprovalOf(Session session)
    {
        if (session.Platform is not { Edition: { } edition } platform) return null;
        for (var index = 0; index < (session.ApprovedPlatforms?.Count ?? 0); index++)
        {
            var approval = session.ApprovedPlatforms![index];
            if (Same(approval.Name, platform.Name) && Same(approval.Edition, edition)) return approval;
        }

        return null;
    }

    /// <summary>What is not on the list is not approved; an unknown edition could only be, where another edition is.</summary>
    internal static bool? Approved(Session session)
    {
        if (session.Platform is not { } platform || session.ApprovedPlatforms is not { } approvals) return null;
        if (platform.Edition is not null) return ApprovalOf(session) is not null;
        for (var index = 0; index < approvals.Count; index++)
        {
            if (Same(approvals[index].Name, platform.Name)) return null;
        }

        return false;
    }

    internal static (LocalDate? From, LocalDate? Until) ApprovedDays(Session session)
    {
        var approval = ApprovalOf(session);
        return (approval?.From, approval?.Until);
    }

    internal static bool? Agreed(Session session) => session.HasAgreement ?? (session.Agreement is null ? null : true);

    /// <summary>The kinds known not to be encrypted. With none of those, unknown while one is unknown or no channel is named.</summary>
    internal static IReadOnlyList<string>? Unencrypted(IReadOnlyList<Channel>? channels)
    {
        if (channels is null or { Count: 0 }) return null;
        string[] known = [.. channels.Where(channel => channel.Encrypted == false).Select(channel => SessionCodes.NameOf(channel.Kind)).Distinct()];

        // A list without the session's own channel says nothing of that one.
        var complete = channels.All(channel => channel.Encrypted is not null) && channels.Any(channel => channel.Kind is ChannelKind.Video or ChannelKind.Chat);
        return known.Length == 0 && !complete ? null : known;
    }

    /// <summary>Where nothing keeps a record there is nothing to consent to.</summary>
    internal static bool? ConsentsToRecords(Session session, PresentMember member)
    {
        if (session.RecordsOn is not { } records) return null;
        CodeLists.Checked(records, SessionCodes.Records);
        if (records.Count == 0) return true;
        if (member.ConsentsToRecords is not { } consents) return null;
        CodeLists.Checked(consents, SessionCodes.Records);
        for (var index = 0; index < records.Count; index++)
        {
            if (!Includes(consents, records[index])) return false;
        }

        return true;
    }

    /// <summary>Both the address and the jurisdiction: one sends help, the other says who may practice.</summary>
    internal static bool? LocationTaken(PresentMember member) =>
        member.AddressTaken == false ? false : member.AddressTaken is null || !member.Location.IsKnown ? null : true;

    internal static bool? CameraPolicyKept(Session session, PresentMember member) => session.CameraPolicy switch
    {
        null => null,
        CameraPolicy.Free => true,
        not CameraPolicy.On => throw new ArgumentOutOfRangeException(nameof(session), "Not one of the declared policies."),
        _ when member.CameraOn == true || member.CameraOffAgreed == true => true,
        _ => member.CameraOn is null || member.CameraOffAgreed is null ? null : false,
    };

    internal static bool? AuthorityHeld(Session session, PresentMember member) => NoAuthorityIs(Outcome.Blocked, session, member);

    internal static bool? AuthoritySettled(Session session, PresentMember member) => NoAuthorityIs(Outcome.Review, session, member);

    /// <summary>No facilitator's authority for the member has this outcome: one that has is enough to say no, and one that is open or missing is unknown.</summary>
    private static bool? NoAuthorityIs(Outcome outcome, Session session, PresentMember member)
    {
        if (session.Facilitators is not { Count: > 0 } facilitators) return null;
        bool? answer = true;
        for (var index = 0; index < facilitators.Count; index++)
        {
            var found = OutcomeOf(session.Authorities, facilitators[index], member);
            if (found == outcome) return false;
            if (found is not (Outcome.Clear or Outcome.Review or Outcome.Blocked)) answer = null;
        }

        return answer;
    }

    private static Outcome? OutcomeOf(IReadOnlyList<Authority>? authorities, string facilitator, PresentMember member)
    {
        if (!member.Location.IsKnown) return null;
        for (var index = 0; index < (authorities?.Count ?? 0); index++)
        {
            var authority = authorities![index];
            if (Same(authority.Facilitator, facilitator) && Same(authority.Member, member.Id) && authority.Location == member.Location) return authority.Outcome;
        }

        return null;
    }

    private static bool Includes(IReadOnlyList<string> names, string name)
    {
        for (var index = 0; index < names.Count; index++)
        {
            if (Same(names[index], name)) return true;
        }

        return false;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}

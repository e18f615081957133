using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>The options of screening that a document chooses for its group, in place of the reviewer's own.</summary>
internal static class ScreeningPolicies
{
    /// <summary>Reads <c>policies</c>.</summary>
    /// <param name="group">The group that may have them.</param>
    /// <param name="reviewer">By whom it is judged where it has none; what it leaves out is as this reviewer has it.</param>
    public static Reviewer Policies(this InputObject group, Reviewer reviewer)
    {
        if (!group.Has("policies")) return reviewer;
        if (PolicyOf(reviewer.Screening) is not { } own)
        {
            group.Refuse("policies", "nothing: candidates are screened by a rulebook of the host's own");
            return reviewer;
        }

        var chosen = group.Object("policies", input => Read(input, own));
        return chosen is null || chosen == own ? reviewer : reviewer with { Screening = ScreeningRulebook.For(chosen) };
    }

    private static ScreeningPolicy Read(InputObject input, ScreeningPolicy own) => new()
    {
        AnswersCurrentForDays = input.Count("answersCurrentForDays", 0, 3_650) ?? own.AnswersCurrentForDays,
        AcceptsPhq9ItemNine = input.YesNo("acceptsPhq9ItemNine") ?? own.AcceptsPhq9ItemNine,
        PublicNetworkBlocks = input.YesNo("publicNetworkBlocks") ?? own.PublicNetworkBlocks,
        MinimumAttendancePercent = input.Count("minimumAttendancePercent", 1, 100) ?? own.MinimumAttendancePercent,
    };

    /// <summary>The policy behind a rulebook; null where its text is not this library's, so that its options mean what only the host knows.</summary>
    private static ScreeningPolicy? PolicyOf(Rulebook<Candidate> rulebook)
    {
        if (ReferenceEquals(rulebook, ScreeningRulebook.Default)) return ScreeningPolicy.Default;
        try
        {
            var policy = ScreeningPolicy.Of(rulebook.Policy);
            return ScreeningRulebook.For(policy).Hash == rulebook.Hash ? policy : null;
        }
        catch (Exception exception) when (exception is RulebookException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}

using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>Reads a referral: <c>{"asOf", "group", "candidates"}</c>.</summary>
internal static class ReferralInput
{
    /// <param name="root">The document.</param>
    /// <param name="on">The day given on the command line, which overrides the document's.</param>
    /// <returns>Null, with faults, when the document cannot be evaluated.</returns>
    public static Referral? Read(InputObject root, LocalDate? on)
    {
        var asOf = root.AsOf(on);
        var group = root.RequiredObject("group", GroupInput.Read);
        var rulebook = ScreeningRulebook.For(group?.Policy ?? ScreeningPolicy.Default);
        var overridable = rulebook.Overridable();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var candidates = root.RequiredObjects("candidates", candidate =>
        {
            var entry = CandidateInput.Read(candidate, group, overridable, asOf);
            if (entry is not null && !ids.Add(entry.Candidate.Id)) candidate.Refuse("id", "an id that no other candidate has");
            return entry;
        });
        return asOf is { } day && group is not null ? new(day, rulebook, candidates) : null;
    }
}

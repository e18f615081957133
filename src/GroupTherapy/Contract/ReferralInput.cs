namespace GroupTherapy;

/// <summary>Reads a referral: <c>{"asOf", "group", "candidates"}</c>.</summary>
internal static class ReferralInput
{
    /// <param name="root">The document.</param>
    /// <param name="on">The day given beside it, which overrides the document's.</param>
    /// <param name="reviewer">By whom it is to be judged.</param>
    /// <returns>Null, with faults, when the document cannot be evaluated.</returns>
    public static Referral? Read(InputObject root, LocalDate? on, Reviewer reviewer)
    {
        var asOf = root.AsOf(on);
        var group = root.RequiredObject("group", input => GroupInput.Read(input, reviewer));
        var judging = group?.Reviewer ?? reviewer;
        var overridable = judging.Screening.Overridable();
        var admissions = root.Admissions(input =>
        {
            var candidate = CandidateInput.Read(input, group, asOf);
            var overrides = input.Overrides(overridable, asOf);
            return candidate is null ? null : new() { Candidate = candidate, Overrides = overrides };
        });
        return asOf is { } day && group is not null ? new(judging, day, admissions) : null;
    }

    /// <summary>The candidates, each with an id that no other has.</summary>
    public static IReadOnlyList<Admission> Admissions(this InputObject root, Func<InputObject, Admission?> read)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return root.RequiredObjects("candidates", input =>
        {
            var admission = read(input);
            if (admission is not null && !ids.Add(admission.Candidate.Id)) input.Refuse("id", "an id that no other candidate has");
            return admission;
        });
    }
}

using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>What <c>grouptherapy screen</c> is asked: candidates for one group, on a day, by the group's policy.</summary>
internal sealed record Referral(LocalDate AsOf, Rulebook<Candidate> Rulebook, IReadOnlyList<CandidateEntry> Candidates)
{
    public IReadOnlyList<Decision<Candidate>> Judge() => [.. Candidates.Select(entry => Rulebook.Judge(entry.Candidate, AsOf, entry.Overrides))];
}

/// <summary>A candidate, with the justifications recorded for it.</summary>
internal sealed record CandidateEntry(Candidate Candidate, IReadOnlyList<Override> Overrides)
{
    public override string ToString() => Candidate.ToString();
}

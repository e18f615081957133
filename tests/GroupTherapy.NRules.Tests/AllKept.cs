using NRules.Fluent.Dsl;

namespace GroupTherapy.NRules.Tests;

/// <summary>A rule as a host would write it: whoever has no finding is noticed, for good.</summary>
public sealed class AllKept : Rule
{
    public override void Define()
    {
        JudgedSubject<Candidate> judged = null!;

        When()
            .Match(() => judged)
            .Not<SubjectFinding<Candidate>>(finding => finding.Judged == judged);

        Then().Do(context => context.Insert(new Noticed(judged.Subject.Id)));
    }

    public sealed record Noticed(string Candidate);
}

using System.Collections.Concurrent;

namespace GroupTherapy.Cohorts;

/// <summary>A host's store in memory: a version is stored only where the stored one is still the one it was made from.</summary>
internal sealed class ExpectedVersionStore(Cohort first)
{
    private readonly ConcurrentDictionary<string, Cohort> _cohorts = new([new(first.Id, first)]);

    public Cohort Load(string id) => _cohorts[id];

    public bool TryStore(Cohort next, Cohort expected)
    {
        next.Version.ShouldBe(expected.Version + 1);
        return _cohorts.TryUpdate(next.Id, next, expected);
    }
}

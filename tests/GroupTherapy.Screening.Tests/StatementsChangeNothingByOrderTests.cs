using System.Reflection;

namespace GroupTherapy.Screening;

/// <summary>Of every fact that is answered by statements: to shuffle, double or split their list changes nothing.</summary>
public class StatementsChangeNothingByOrderTests
{
    private static readonly PropertyInfo[] Stated =
        [.. typeof(Candidate).GetProperties().Where(property => Nullable.GetUnderlyingType(property.PropertyType) is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Statements<>))];

    private static readonly FactSet<Candidate> Facts = CandidateFacts.All;

    [Fact]
    public void What_a_clinician_states_is_stated_in_lists() =>
        Facts.Facts.Count(fact => fact.Resolution is not null).ShouldBeGreaterThan(45);

    [Fact]
    public void Shuffling_doubling_and_splitting_a_list_changes_no_answer()
    {
        var random = new Random(11);
        var answered = new HashSet<string>();
        var contested = new HashSet<string>();
        foreach (var few in new RandomCandidates(31).Take(3_000).Chunk(3))
        {
            var (one, doubled, shuffled, split) = (few[0], few[0], few[0], few[0]);
            foreach (var property in Stated)
            {
                Change(property, few, all => all, ref one);
                Change(property, few, all => [.. all, .. all], ref doubled);
                Change(property, few, all => [.. all.OrderBy(_ => random.Next())], ref shuffled);
                Change(property, few, all => random.Next(all.Length + 1) is var at ? [.. all[at..], .. all[..at]] : all, ref split);
            }

            var expected = Read(one);
            foreach (var other in (Candidate[])[doubled, shuffled, split])
            {
                var found = Read(other);
                foreach (var fact in Facts.Facts) found[fact.Slot].ShouldBe(expected[fact.Slot], fact.Id);
            }

            foreach (var fact in Facts.Facts.Where(fact => fact.Resolution is not null))
            {
                if (expected[fact.Slot] != 0) answered.Add(fact.Id);
                if (few.Select(candidate => Read(candidate)[fact.Slot]).Where(code => code != 0).Distinct().Count() > 1) contested.Add(fact.Id);
            }
        }

        // Every such fact was answered, and by statements that contradict each other.
        answered.ShouldBe(Facts.Facts.Where(fact => fact.Resolution is not null).Select(fact => fact.Id), ignoreOrder: true);
        contested.ShouldBe(answered, ignoreOrder: true);
    }

    private static long[] Read(Candidate candidate) => ScreeningRulebook.Default.Read(candidate, Candidates.Day).Codes.ToArray();

    private static void Change(PropertyInfo property, Candidate[] few, Func<object[], object[]> change, ref Candidate candidate) =>
        typeof(StatementsChangeNothingByOrderTests).GetMethod(nameof(ChangeOne), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Nullable.GetUnderlyingType(property.PropertyType)!.GetGenericArguments())
            .Invoke(null, [property, few, change, candidate = candidate with { }]);

    /// <summary>Puts the statements of all three, changed, in place of the candidate's own; some are dated by the way, so that days compete.</summary>
    private static void ChangeOne<T>(PropertyInfo property, Candidate[] few, Func<object[], object[]> change, Candidate candidate)
    {
        var all = few.SelectMany((one, index) => (((Statements<T>?)property.GetValue(one)) ?? default).Select(statement =>
            (object)(statement.On is null && index > 0 ? new Statement<T>(statement.Value, Candidates.Day.PlusDays(-index % 2)) : statement))).ToArray();
        property.SetValue(candidate, (Statements<T>?)StatementList.Of<T>([.. change(all).Cast<Statement<T>>()]));
    }
}


namespace GroupTherapy.Licensure.Tests;

public class PracticeAnswersTests
{
    private static readonly FactSet<Practice> Facts = PracticeFacts.All;

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Handing_over_gives_what_the_facts_own_readers_give(int seed, bool invented)
    {
        Span<long> handed = new long[Facts.Facts.Count], read = new long[Facts.Facts.Count];
        foreach (var practice in new RandomPractices(seed, invented).Take(10_000))
        {
            handed.Clear();
            read.Clear();
            Facts.HandOver!(practice, SheetOn(handed, practice.On));
            var sheet = SheetOn(read, practice.On);
            foreach (var fact in Facts.Facts) sheet.Read(fact, practice);

            if (handed.SequenceEqual(read)) continue;
            throw new InvalidOperationException($"'{Facts.Facts[handed.CommonPrefixLength(read)].Id}' differs on {practice.On}.");
        }

        read.ContainsAnyExcept(0).ShouldBeTrue();

        static AnswerSheet<Practice> SheetOn(Span<long> codes, LocalDate on) =>
            new(Facts, codes, NodaTime.Period.DaysBetween(new LocalDate(1, 1, 1), on) + 1, int.MaxValue);
    }

    [Fact]
    public void Every_answer_to_every_fact_occurs_among_the_practices_tried()
    {
        var seen = Facts.Facts.ToDictionary(fact => fact.Id, _ => new HashSet<long>());
        foreach (var practice in new RandomPractices(3).Take(10_000).Concat(new RandomPractices(3, invented: false).Take(5_000)))
        {
            var answers = LicensureRulebook.Default.Read(practice, practice.On);
            foreach (var fact in Facts.Facts) seen[fact.Id].Add(answers[fact]);
        }

        // Unknown where a fact can be: a record that is absent is "not held" and "no", not unknown.
        string[] neverUnknown =
        [
            "clinician-abroad", "client-abroad", "known-licensed-where-client-is", "adverse-action", "license-restricted", "in-alternative-program", "encumbered-within-two-years",
            "days-logged", "psypact-verified", "counseling-verified", "social-work-verified", "registration-verified", "temporary-verified", "problems-named",
        ];
        // No registration of the places tried is limited in a way that is not counted: this fact is yes there.
        seen["registration-reaches"].UnionWith([0, 1]);
        Facts.Facts.Where(fact => !seen[fact.Id].Contains(0)).Select(fact => fact.Id).ShouldBe(neverUnknown, ignoreOrder: true);
        Facts.Facts.OfType<YesNoFact<Practice>>().Where(fact => !seen[fact.Id].Contains(1) || !seen[fact.Id].Contains(2)).Select(fact => fact.Id).ShouldBeEmpty();
        Facts.Facts.OfType<ChoiceFact<Practice, Standing>>().Where(fact => !seen[fact.Id].Contains((long)Standing.InForce)).Select(fact => fact.Id).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Profession.Psychologist, Invented.Outland, true)]
    [InlineData(Profession.Psychologist, Invented.Northland, false)]
    [InlineData(Profession.Psychologist, Invented.Farland, null)]
    [InlineData(Profession.ClinicalSocialWorker, Invented.Northland, false)]
    [InlineData(Profession.ProfessionalCounselor, null, null)]
    [InlineData(Profession.MarriageAndFamilyTherapist, Invented.Northland, true)]   // has no compact to be in
    [InlineData(Profession.Psychiatrist, null, true)]
    [InlineData(null, Invented.Northland, null)]
    public void A_home_outside_the_compact_is_one_that_has_not_adopted_it(Profession? profession, Jurisdiction? residence, bool? expected) =>
        PracticeAnswers.HomeOutsideCompact(Practices.Registered.With(clinician => clinician with { Profession = profession, Residence = residence })).ShouldBe(expected);

    [Fact]
    public void A_home_that_has_adopted_the_compact_is_not_outside_it_before_it_is_in_force()
    {
        var data = Invented.DataOf(Invented.Place(Invented.Outland, Invented.Table(Invented.Never, Invented.Entry(CompactStatus.Enacted, Invented.Begun))));

        PracticeAnswers.HomeOutsideCompact(Practices.Registered.With(data: data)).ShouldBe(false);
    }
}

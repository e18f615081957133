using static GroupTherapy.Licensure.Tests.Invented;
using static GroupTherapy.Licensure.Tests.Judgements;
using static GroupTherapy.Licensure.Tests.Practices;
using static GroupTherapy.Rules.FindingStatus;

namespace GroupTherapy.Licensure.Tests;

/// <summary>The data are invented.</summary>
public class WhereaboutsTests
{
    private const string ClientKnown = "client-location-known";
    private const string ClinicianKnown = "clinician-location-known";
    private const string LawThere = "law-where-clinician-sits";
    private const string Residence = "residence-in-compact";

    public static TheoryData<Jurisdiction> Everywhere => [.. Jurisdictions.All];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Any_known_place_is_known(Jurisdiction place)
    {
        StatusOf(ClientKnown, OwnLicense.With(client: client => client with { Location = place })).ShouldBe(Met);
        StatusOf(ClinicianKnown, OwnLicense.With(clinician => clinician with { Location = place })).ShouldBe(Met);
    }

    [Fact]
    public void An_unknown_place_of_either_stays_open_whatever_is_held()
    {
        Judge(ClientKnown, OwnLicense.With(client: client => client with { Location = default })).ShouldBe((Outcome.Open, Undetermined));
        Judge(ClinicianKnown, OwnLicense.With(clinician => clinician with { Location = default })).ShouldBe((Outcome.Open, Undetermined));
    }

    [Fact]
    public void Abroad_is_known_where_it_is_not_a_place_the_data_name()
    {
        Judge(ClinicianKnown, OwnLicense.With(clinician => clinician with { Location = Location.Abroad })).ShouldBe((Outcome.Clear, Met));
        StatusOf(ClientKnown, OwnLicense.With(client: client => client with { Location = Location.Abroad })).ShouldBe(Met);
    }

    [Fact]
    public void A_client_who_will_not_say_where_she_is_cannot_be_met()
    {
        // She was in Southland last week, and the clinician is licensed there: that says nothing of today.
        var decision = LicensureRulebook.Default.Judge(OwnLicense.With(client: client => client with { Location = default }));

        decision.Outcome.ShouldBe(Outcome.Open);
        decision.StillNeeded().Select(need => need.Fact).ShouldContain("client-location");
    }

    [Theory]
    [InlineData("2026-05-20", NotMet)]   // ended today
    [InlineData("2026-05-21", Met)]      // the last day
    public void A_clinician_licensed_only_where_the_client_is_is_told_to_ask_about_the_other_state(string until, FindingStatus status) =>
        Judge(LawThere, OwnLicense.Licensed(LicenseOf(Southland), LicenseOf(Northland) with { Until = On(until) })).ShouldBe((Outcome.Clear, status));

    [Theory]
    [InlineData(true, Met)]
    [InlineData(false, Met)]   // supervised practice is practice
    [InlineData(null, Undetermined)]
    public void The_law_where_the_clinician_sits_is_asked_about_the_licence_there(bool? independent, FindingStatus status) =>
        Judge(LawThere, OwnLicense.Licensed(LicenseOf(Southland), LicenseOf(Northland) with { Independent = independent })).ShouldBe((Outcome.Clear, status));

    [Fact]
    public void In_one_place_there_is_one_law() =>
        Judge(LawThere, OwnLicense.With(clinician => clinician with { Location = Southland })).ShouldBe((Outcome.Clear, NotApplicable));

    [Fact]
    public void Whether_there_are_two_laws_is_unknown_while_a_place_is() =>
        StatusOf(LawThere, OwnLicense.Licensed(LicenseOf(Southland)).With(clinician => clinician with { Location = default })).ShouldBe(Undetermined);

    [Theory]
    [InlineData(Northland, Met)]
    [InlineData(Outland, NotMet)]
    [InlineData(Farland, Undetermined)]
    [InlineData(null, Undetermined)]
    public void Living_outside_the_compact_is_flagged_and_never_refused(Jurisdiction? residence, FindingStatus status) =>
        Judge(Residence, Apit.With(clinician => clinician with { Residence = residence })).ShouldBe((Outcome.Clear, status));

    [Fact]
    public void Where_one_lives_is_no_question_without_telepsychology_under_the_compact()
    {
        StatusOf(Residence, OwnLicense.With(clinician => clinician with { Residence = Outland })).ShouldBe(NotApplicable);
        StatusOf(Residence, Tap.With(clinician => clinician with { Residence = Outland })).ShouldBe(NotApplicable);
    }

    [Fact]
    public void Whether_residence_matters_is_unknown_while_the_compact_may_apply() =>
        StatusOf(Residence, Apit.With(clinician => clinician with { Residence = Outland }, client => client with { Location = Farland })).ShouldBe(Undetermined);

    [Fact]
    public void A_psychologist_who_travels_where_she_is_licensed_makes_it_her_home_state()
    {
        // Licensed in Northland and in Midland: from either she reaches Southland. From Outland, where she is licensed too, she does not.
        LicensureRulebook.Default.Judge(From(Northland)).Basis().ShouldBe(["psypact-apit"]);
        LicensureRulebook.Default.Judge(From(Midland)).Basis().ShouldBe(["psypact-apit"]);
        LicensureRulebook.Default.Judge(From(Outland)).Basis().ShouldBeEmpty();

        static Practice From(Jurisdiction place) =>
            Apit.Licensed(LicenseOf(Northland), LicenseOf(Midland), LicenseOf(Outland)).With(clinician => clinician with { Location = place }, on: new(2025, 5, 20));
    }
}

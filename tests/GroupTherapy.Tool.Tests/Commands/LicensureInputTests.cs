using GroupTherapy.Tool.Tests.Contract;

namespace GroupTherapy.Tool.Tests.Commands;

/// <summary>Everything that can be wrong with clinicians, clients and sessions: where, what was found, what was expected.</summary>
public sealed class LicensureInputTests
{
    private const string Place = "the two-letter postal code of a US state, DC or a territory, such as CO";
    private const string PlaceOrAbroad = Place + ", or abroad";
    private const string Id = "an id of 1 to 128 visible ASCII characters, without spaces";
    private const string Text = "text of 1 to 200 characters, not blank";
    private const string Day = "an ISO 8601 day such as 2026-11-20";
    private const string Days = "an integer from 0 to 366, or a list of ISO 8601 days such as 2026-11-20";

    [Theory]
    [InlineData("\"licences\":[]", "/licences|an unknown property|licenses (a known property)")]
    [InlineData("\"profession\":\"psychology\"", "/profession|text \"psychology\"|one of: psychologist, professionalCounselor, clinicalSocialWorker, marriageAndFamilyTherapist, psychiatrist, psychiatricNursePractitioner")]
    [InlineData("\"location\":\"Colorado\"", $"/location|text \"Colorado\"|{PlaceOrAbroad}")]
    [InlineData("\"residence\":\"co\"", $"/residence|text \"co\"|{Place}")]
    [InlineData("\"location\":17", $"/location|17|{Text}")]
    [InlineData("\"licenses\":7", "/licenses|7|an object, or a list of objects")]
    [InlineData("\"licenses\":{}", $"/licenses/jurisdiction|nothing|{Place}")]
    [InlineData("\"licenses\":[{}]", $"/licenses/0/jurisdiction|nothing|{Place}")]
    [InlineData("\"licenses\":[{\"jurisdiction\":\"XX\"}]", $"/licenses/0/jurisdiction|text \"XX\"|{Place}")]
    [InlineData("\"licenses\":[{\"jurisdiction\":\"CO\",\"status\":\"valid\"}]", "/licenses/0/status|text \"valid\"|one of: active, inactive, expired, suspended, revoked")]
    [InlineData("\"licenses\":[{\"jurisdiction\":\"CO\",\"from\":\"2026-02-20\",\"until\":\"2026-02-20\"}]", "/licenses/0/until|text \"2026-02-20\"|a day after from, 2026-02-20")]
    [InlineData("\"licenses\":[{\"jurisdiction\":\"CO\",\"independent\":\"yes\"}]", "/licenses/0/independent|text \"yes\"|true or false")]
    [InlineData("\"psypact\":{\"epassport\":{}}", "/psypact/epassport|an unknown property|ePassport (a known property)")]
    [InlineData("\"psypact\":{\"apit\":{\"from\":\"2026-02-30\"}}", $"/psypact/apit/from|text \"2026-02-30\"|{Day}")]
    [InlineData("\"psypact\":{\"tap\":{\"from\":\"2026-02-20\",\"until\":\"2026-02-19\"}}", "/psypact/tap/until|text \"2026-02-19\"|a day after from, 2026-02-20")]
    [InlineData("\"privileges\":[{\"compact\":\"psypact\",\"jurisdiction\":\"GA\"}]", "/privileges/0/compact|text \"psypact\"|one of: counseling, socialWork")]
    [InlineData("\"privileges\":[{\"jurisdiction\":\"GA\"}]", "/privileges/0/compact|nothing|one of: counseling, socialWork")]
    [InlineData("\"registrations\":[{\"jurisdiction\":\"GA\",\"reference\":5}]", $"/registrations/0/reference|5|{Text}")]
    [InlineData("\"exceptions\":[{\"jurisdiction\":\"GA\"}]", $"/exceptions/0/source|nothing|{Text}")]
    [InlineData("\"exceptions\":[{\"jurisdiction\":\"GA\",\"source\":\" \"}]", $"/exceptions/0/source|text \" \"|{Text}")]
    [InlineData("\"adverseActions\":[{\"jurisdiction\":\"GA\"}]", $"/adverseActions/0/on|nothing|{Day}")]
    [InlineData("\"alternativePrograms\":[{\"from\":\"2026-01-02\",\"until\":\"2026-01-01\"}]", "/alternativePrograms/0/until|text \"2026-01-01\"|a day after from, 2026-01-02")]
    [InlineData("\"daysUsed\":[{\"jurisdiction\":\"CO\"}]", $"/daysUsed/0/days|nothing|{Days}")]
    [InlineData("\"daysUsed\":[{\"jurisdiction\":\"CO\",\"days\":-1}]", $"/daysUsed/0/days|-1|{Days}")]
    [InlineData("\"daysUsed\":[{\"jurisdiction\":\"CO\",\"days\":\"3\"}]", $"/daysUsed/0/days|text \"3\"|{Days}")]
    [InlineData("\"daysUsed\":[{\"jurisdiction\":\"CO\",\"days\":[null]}]", $"/daysUsed/0/days/0|null|{Day}")]
    [InlineData("\"daysUsed\":[{\"jurisdiction\":\"CO\",\"days\":1,\"encounters\":1.5}]", "/daysUsed/0/encounters|1.5|an integer from 0 to 100000")]
    [InlineData("\"daysUsed\":[{\"jurisdiction\":\"CO\",\"days\":1},{\"jurisdiction\":\"CO\",\"days\":2}]", "/daysUsed/1/jurisdiction|text \"CO\"|a jurisdiction that has no other log")]
    [InlineData("\"boardChecks\":[{\"on\":\"2026-01-01\"}]", $"/boardChecks/0/jurisdiction|nothing|{Place}")]
    [InlineData("\"competences\":\"grief\"", "/competences|text \"grief\"|a list of texts")]
    public void A_fault_of_a_clinician_is_told(string property, string fault) =>
        ShouldBeRefused($$"""{"asOf":"2026-02-20","clinicians":[{"id":"p-1",{{property}}}],"clients":[{"id":"m-1"}]}""", $"/clinicians/0{fault}");

    [Theory]
    [InlineData("\"location\":\"USA\"", $"/location|text \"USA\"|{PlaceOrAbroad}")]
    [InlineData("\"modality\":\"online\"", "/modality|text \"online\"|one of: telehealth, inPerson")]
    [InlineData("\"existing\":1", "/existing|1|true or false")]
    [InlineData("\"arrivedOn\":\"yesterday\"", $"/arrivedOn|text \"yesterday\"|{Day}")]
    [InlineData("\"tolld\":true", "/tolld|an unknown property|told (a known property)")]
    public void A_fault_of_a_client_is_told(string property, string fault) =>
        ShouldBeRefused($$"""{"asOf":"2026-02-20","clinicians":[{"id":"p-1"}],"clients":[{"id":"m-1",{{property}}}]}""", $"/clients/0{fault}");

    [Theory]
    [InlineData("\"modality\":\"telehealth\"", "/asOf|nothing|the as-of date, here or with --on: an ISO 8601 day such as 2026-11-20")]
    [InlineData("\"asOf\":\"20.2.2026\"", $"/asOf|text \"20.2.2026\"|{Day}")]
    [InlineData("\"asOf\":\"2026-02-20\",\"modality\":\"video\"", "/modality|text \"video\"|one of: telehealth, inPerson")]
    [InlineData("\"asOf\":\"2026-02-20\",\"problems\":[7]", $"/problems/0|7|{Text}")]
    [InlineData("\"sessions\":[]", "/sessions|a list|at least one day")]
    [InlineData("\"sessions\":\"weekly\"", "/sessions|text \"weekly\"|a list of ISO 8601 days such as 2026-11-20")]
    [InlineData("\"sessions\":[\"2026-02-20\",\"2026-02-13\"]", "/sessions/1|text \"2026-02-13\"|a day after the one before, 2026-02-20")]
    [InlineData("\"sessions\":[\"2026-02-20\",\"2026-02-20\"]", "/sessions/1|text \"2026-02-20\"|a day after the one before, 2026-02-20")]
    [InlineData("\"sessions\":[\"2026-02-20\"],\"asOf\":\"2026-02-21\"", "/asOf|text \"2026-02-21\"|one of the days of sessions")]
    [InlineData("\"asOf\":\"2026-02-20\",\"candidates\":[]", "/candidates|an unknown property|one of: asOf, sessions, modality, problems, clinicians, clients")]
    public void A_fault_of_the_whole_is_told(string property, string fault) =>
        ShouldBeRefused($$"""{{{property}},"clinicians":[{"id":"p-1"}],"clients":[{"id":"m-1"}]}""", fault);

    [Theory]
    [InlineData("[]", "[{\"id\":\"m-1\"}]", "/clinicians|a list|at least one clinician")]
    [InlineData("[{\"id\":\"p-1\"}]", "[]", "/clients|a list|at least one client")]
    [InlineData("null", "[{\"id\":\"m-1\"}]", "/clinicians|null|a list of objects")]
    [InlineData("[{\"id\":\"p-1\"}]", "[{}]", $"/clients/0/id|nothing|{Id}")]
    [InlineData("[{\"id\":\"p-1\"},{\"id\":\"p-1\"}]", "[{\"id\":\"p-1\"}]", "/clinicians/1/id|text \"p-1\"|an id that no other clinician has")]
    [InlineData("[{\"id\":\"p-1\"}]", "[{\"id\":\"m-1\"},{\"id\":\"m-2\"},{\"id\":\"m-1\"}]", "/clients/2/id|text \"m-1\"|an id that no other client has")]
    public void A_fault_of_a_list_is_told(string clinicians, string clients, string fault) =>
        ShouldBeRefused($$"""{"asOf":"2026-02-20","clinicians":{{clinicians}},"clients":{{clients}}}""", fault);

    [Theory]
    [InlineData(100, 1_000, 366, null)]
    [InlineData(101, 1, 1, "/clinicians|a list|at most 100 clinicians")]
    [InlineData(1, 1_001, 1, "/clients|a list|at most 1,000 clients")]
    [InlineData(1, 1, 367, "/sessions|a list|at most 366 days")]
    public void A_list_that_would_be_judged_for_hours_is_refused(int clinicians, int clients, int sessions, string? fault)
    {
        string Ids(string letter, int count) => string.Join(",", Enumerable.Range(0, count).Select(number => $$"""{"id":"{{letter}}-{{number}}"}"""));
        var days = string.Join(",", Enumerable.Range(0, sessions).Select(day => $"\"{new LocalDate(2024, 1, 1).PlusDays(day):uuuu-MM-dd}\""));
        var json = $$"""{"sessions":[{{days}}],"clinicians":[{{Ids("p", clinicians)}}],"clients":[{{Ids("m", clients)}}]}""";
        if (fault is not null) ShouldBeRefused(json, fault);
        else Reading(json).ShouldBeEmpty();
    }

    [Fact]
    public void The_day_given_with_on_is_one_of_the_series()
    {
        var run = ToolRun.Of("licensure", Repository.Sample("licensure-series"), "--json", "--on", "2025-01-09");
        run.Exit.ShouldBe(2);
        run.Fault.ShouldBe("/sessions|a list|the day given with --on among them: 2025-01-09");
    }

    [Fact]
    public void Every_fault_is_told_at_once_and_nothing_is_evaluated()
    {
        const string Wrong = """{"modality":"x","clinicians":[{"location":"x","licenses":[{"status":"x"}]}],"clients":[{"id":"m","x":1}]}""";
        ToolRun.With(Wrong, "licensure", "-", "--json").Faults.Select(fault => fault.Split('|')[0]).ShouldBe(
            ["/asOf", "/modality", "/clinicians/0/id", "/clinicians/0/location", "/clinicians/0/licenses/0/jurisdiction", "/clinicians/0/licenses/0/status", "/clients/0/x"], ignoreOrder: true);
        var told = ToolRun.With(Wrong, "licensure", "-");
        told.Out.ShouldBeEmpty();
        told.Error.ShouldStartWith("Nothing was evaluated. 7 faults:");
    }

    [Theory]
    [InlineData("licensure-misspelt", "/clinicians/0/licences")]
    [InlineData("licensure-no-such-state", "/clinicians/0/location")]
    [InlineData("licensure-until-before-from", "/clinicians/0/psypact/ePassport/until")]
    [InlineData("licensure-privilege-of-psypact", "/clinicians/0/privileges/0/compact")]
    [InlineData("licensure-two-logs", "/clinicians/0/daysUsed/1/jurisdiction")]
    [InlineData("licensure-days-out-of-order", "/sessions/1")]
    public void A_wrong_sample_has_the_fault_it_is_named_for(string sample, string at) =>
        ToolRun.Of("licensure", Repository.Sample($"wrong/{sample}"), "--json").Fault.ShouldStartWith($"{at}|");

    [Theory]
    [InlineData("--as-known|'soon'|an ISO 8601 day such as 2026-11-20", "--as-known", "soon")]
    [InlineData("--on|'2026-2-1'|an ISO 8601 day such as 2026-11-20", "--on", "2026-2-1")]
    [InlineData("--format|'png'|svg", "--format", "png")]
    [InlineData("--format|'svg' with --json|one of the two", "--format", "svg")]
    public void An_option_that_cannot_be_used_is_a_fault(string fault, params string[] options)
    {
        var run = ToolRun.Of(["licensure", Repository.Sample("licensure"), "--json", .. options]);
        run.Exit.ShouldBe(2);
        run.Fault.ShouldBe(fault);
        Schema.Errors.FaultsOf(run.Json).ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_has_room_for_a_hundred()
    {
        var clients = string.Join(",", Enumerable.Range(0, 101).Select(number => $$"""{"id":"m-{{number}}"}"""));
        var run = ToolRun.With($$"""{"asOf":"2026-02-20","clinicians":[{"id":"p"}],"clients":[{{clients}}]}""", "licensure", "-", "--format", "svg");
        run.Exit.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("at most 100 clients in a picture");
    }

    private static IReadOnlyList<Fault> Reading(string json) =>
        GroupTherapy.Tests.Input.Reading.Faults(json, root => LeadershipInput.Read(root, null));

    private static void ShouldBeRefused(string json, string fault)
    {
        var run = ToolRun.With(json, "licensure", "-", "--json");
        run.Exit.ShouldBe(2);
        run.Error.ShouldBeEmpty();
        run.Fault.ShouldBe(fault);
        var told = ToolRun.With(json, "licensure", "-");
        told.Exit.ShouldBe(2);
        told.Out.ShouldBeEmpty();
        foreach (var part in fault.Split('|')) told.Error.ShouldContain(part);
    }
}

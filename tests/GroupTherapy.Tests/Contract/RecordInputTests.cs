using System.Text;
using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;
using GroupTherapy.Tests.Subjects;

namespace GroupTherapy.Tests.Contract;

/// <summary>What is on record of a clinician, in JSON: a record or a list of them is what it is in C#, with the day and the source of each, and it is written as it was read.</summary>
public sealed class RecordInputTests
{
    private const string SourceOnly = "a source of 1 to 512 visible ASCII characters, without spaces";

    private static readonly GroupTherapyJson Json = new(Reviewer.Default);
    private static readonly LocalDate March = new(2026, 3, 2);
    private static readonly LocalDate Later = new(2027, 1, 4);
    private static readonly Clinician Nothing = new() { Id = "p-1" };

    public static TheoryData<string, Func<Clinician, Clinician>> Stated => new()
    {
        { "\"licenses\":null", one => one },
        { "\"licenses\":[]", one => one with { Licenses = [] } },
        { "\"licenses\":{\"jurisdiction\":\"CO\"}", one => one with { Licenses = new License { Jurisdiction = Jurisdiction.CO } } },
        { "\"licenses\":[{\"jurisdiction\":\"CO\"}]", one => one with { Licenses = [new License { Jurisdiction = Jurisdiction.CO }] } },
        { "\"licenses\":{\"jurisdiction\":\"CO\",\"on\":null,\"source\":null}", one => one with { Licenses = new License { Jurisdiction = Jurisdiction.CO } } },
        { "\"licenses\":{\"jurisdiction\":\"CO\",\"on\":\"2027-01-04\",\"source\":\"dora-7\"}", one => one with { Licenses = new Statement<License>(new() { Jurisdiction = Jurisdiction.CO }, Later, "dora-7") } },
        { "\"licenses\":[{\"jurisdiction\":\"CO\"},{\"jurisdiction\":\"TX\",\"on\":\"2026-03-02\"}]", one => one with { Licenses = [new License { Jurisdiction = Jurisdiction.CO }, new(new() { Jurisdiction = Jurisdiction.TX }, March)] } },
        { "\"privileges\":{\"compact\":\"counseling\",\"jurisdiction\":\"GA\",\"source\":\"x\"}", one => one with { Privileges = new Statement<Privilege>(new() { Compact = Compact.Counseling, Jurisdiction = Jurisdiction.GA }, source: "x") } },
        { "\"registrations\":{\"jurisdiction\":\"FL\",\"reference\":\"TPTH 1\",\"on\":\"2026-03-02\"}", one => one with { Registrations = new Statement<Registration>(new() { Jurisdiction = Jurisdiction.FL, Reference = "TPTH 1" }, March) } },
        { "\"exceptions\":{\"jurisdiction\":\"FL\",\"source\":\"a letter of the board\",\"on\":\"2026-03-02\"}", one => one with { Exceptions = new Statement<ExceptionRecord>(new() { Jurisdiction = Jurisdiction.FL, Source = "a letter of the board" }, March, "a letter of the board") } },
        { "\"exceptions\":[{\"jurisdiction\":\"FL\",\"source\":\"a letter of the board\"}]", one => one with { Exceptions = new ExceptionRecord { Jurisdiction = Jurisdiction.FL, Source = "a letter of the board" } } },
        { "\"adverseActions\":{\"jurisdiction\":\"FL\",\"on\":\"2027-01-04\",\"source\":\"npdb\"}", one => one with { AdverseActions = new Statement<AdverseAction>(new(Jurisdiction.FL, Later), Later, "npdb") } },
        { "\"alternativePrograms\":{}", one => one with { AlternativePrograms = new AlternativeProgram(null, null) } },
        { "\"alternativePrograms\":{\"from\":\"2026-03-02\",\"on\":\"2027-01-04\",\"source\":\"x\"}", one => one with { AlternativePrograms = new Statement<AlternativeProgram>(new(March, null), Later, "x") } },
        { "\"boardChecks\":{\"jurisdiction\":\"FL\",\"on\":\"2026-03-02\",\"source\":\"https://mqa.example/7\"}", one => one with { BoardChecks = new Statement<BoardCheck>(new(Jurisdiction.FL, March), source: "https://mqa.example/7") } },
        { "\"psypact\":{\"ePassport\":{\"from\":\"2026-03-02\"},\"apit\":null,\"ipc\":[]}", one => one with { Psypact = new() { EPassport = new Certificate(March) } } },
        { "\"psypact\":{\"apit\":[{\"until\":\"2026-03-02\"},{\"from\":\"2026-03-02\",\"on\":\"2027-01-04\",\"source\":\"x\"}],\"tap\":[{}]}", one => one with { Psypact = new() { Apit = [new Certificate(null, March), new(new(March), Later, "x")], Tap = new Certificate(null) } } },
    };

    [Theory]
    [MemberData(nameof(Stated))]
    public void What_is_on_record_in_JSON_is_what_is_on_record_in_CSharp_and_is_written_as_it_was_read(string property, Func<Clinician, Clinician> state)
    {
        var clinician = Read(property);
        clinician.ShouldBe(state(Nothing));
        var leadership = new Leadership { Clinicians = [clinician], Clients = [new() { Id = "m-1" }] };
        Json.ReadLeadership(new MemoryStream(ContractDocuments.Of(leadership, March))).Leadership.Clinicians.ShouldBe([clinician]);
        Reviewer.Default.Check(leadership, March).ShouldBeEmpty();
    }

    /// <summary>A record made before there were statements has the same text, and so the same hash, as ever.</summary>
    [Fact]
    public void Plain_records_are_written_as_lists_and_one_certificate_as_itself()
    {
        var plain = Nothing with { Licenses = new License { Jurisdiction = Jurisdiction.CO }, Psypact = new() { Apit = new Certificate(March) } };
        Encoding.UTF8.GetString(ContractDocuments.Of(new Leadership { Clinicians = [plain], Clients = [new() { Id = "m-1" }] }, March)).ShouldContain(
            """{"id":"p-1","licenses":[{"jurisdiction":"CO"}],"psypact":{"apit":{"from":"2026-03-02"}},"privileges":[],"registrations":[],"exceptions":[],"adverseActions":[],"alternativePrograms":[],"boardChecks":[]}""");
    }

    [Theory]
    [InlineData("\"licenses\":\"CO\"", "/licenses|text \"CO\"|an object, or a list of objects")]
    [InlineData("\"licenses\":true", "/licenses|true|an object, or a list of objects")]
    [InlineData("\"licenses\":[\"CO\"]", "/licenses/0|text \"CO\"|an object")]
    [InlineData("\"licenses\":[null]", "/licenses/0|null|a statement: what is unknown is not stated")]
    [InlineData("\"licenses\":[[]]", "/licenses/0|a list|an object")]
    [InlineData("\"licenses\":{}", "/licenses/jurisdiction|nothing|the two-letter postal code of a US state, DC or a territory, such as CO")]
    [InlineData("\"licenses\":{\"jurisdiction\":\"CO\",\"on\":\"4.1.2027\"}", "/licenses/on|text \"4.1.2027\"|an ISO 8601 day such as 2026-11-20")]
    [InlineData("\"licenses\":{\"jurisdiction\":\"CO\",\"source\":\"a letter\"}", "/licenses/source|text \"a letter\"|" + SourceOnly)]
    [InlineData("\"registrations\":[{\"jurisdiction\":\"CO\",\"source\":7}]", "/registrations/0/source|7|" + SourceOnly)]
    [InlineData("\"exceptions\":{\"jurisdiction\":\"CO\"}", "/exceptions/source|nothing|text of 1 to 200 characters, not blank")]
    [InlineData("\"exceptions\":{\"jurisdiction\":\"CO\",\"source\":7}", "/exceptions/source|7|text of 1 to 200 characters, not blank")]
    [InlineData("\"adverseActions\":{\"jurisdiction\":\"CO\"}", "/adverseActions/on|nothing|an ISO 8601 day such as 2026-11-20")]
    [InlineData("\"boardChecks\":{\"jurisdiction\":\"CO\",\"on\":\"2026-03-02\",\"source\":\"\"}", "/boardChecks/source|text \"\"|" + SourceOnly)]
    [InlineData("\"alternativePrograms\":{\"value\":true}", "/alternativePrograms/value|an unknown property|one of: from, until, on, source")]
    [InlineData("\"psypact\":{\"apit\":7}", "/psypact/apit|7|an object, or a list of objects")]
    [InlineData("\"psypact\":{\"apit\":[{},{\"from\":\"2026-03-02\",\"until\":\"2026-03-02\"}]}", "/psypact/apit/1/until|text \"2026-03-02\"|a day after from, 2026-03-02")]
    public void What_is_no_record_is_told(string property, string fault)
    {
        var refused = Should.Throw<InputException>(() => Read(property)).Faults.ShouldHaveSingleItem();
        $"{refused.At}|{refused.Found}|{refused.Expected}".ShouldBe(fault);
    }

    private static Clinician Read(string property) => Json.ReadClinician(Encoding.UTF8.GetBytes($$"""{"id":"p-1",{{property}}}"""));
}

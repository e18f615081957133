namespace GroupTherapy.Screening.Tests;

public class InstrumentFormTests
{
    private static readonly IReadOnlyList<InstrumentForm> Forms =
        [.. Answers.Makers.Select(maker => maker.Form), Columbia.Form, Asq.Form];

    private static IReadOnlyList<string> Codes =>
        [.. Forms.SelectMany(form => new[] { form.LoincPanel, form.LoincTotal }.OfType<string>().Concat(form.LoincItems)).Distinct()];

    public static TheoryData<string> CodesInTheForms() => [.. Codes];

    [Theory]
    [MemberData(nameof(CodesInTheForms))]
    public void Every_loinc_code_ends_in_its_check_digit(string code) => LoincCheckDigit.IsValid(code).ShouldBeTrue();

    [Theory]
    [InlineData("93243-5")]
    [InlineData("93263-3")]
    [InlineData("93264-1")]
    [InlineData("93265-8")]
    [InlineData("93266-6")]
    [InlineData("93267-4")]   // the real one is 93267-3
    public void Codes_known_to_be_invented_fail_the_check_digit(string code)
    {
        LoincCheckDigit.IsValid(code).ShouldBeFalse();
        Codes.ShouldNotContain(code);
    }

    [Theory]
    [InlineData("phq-9", "44249-1", "44261-6", 9)]
    [InlineData("phq-2", null, "55758-7", 2)]         // the panel's code was never seen in a source
    [InlineData("gad-7", "69737-5", "70274-6", 7)]
    [InlineData("pcl-5", "101697-1", "101698-9", 0)]
    [InlineData("c-ssrs-screener", "93373-9", null, 7)]
    [InlineData("asq", null, null, 0)]                // no code exists
    [InlineData("spin", null, null, 0)]
    [InlineData("mini-spin", null, null, 0)]
    [InlineData("des-ii", null, null, 0)]
    [InlineData("msi-bpd", null, null, 0)]
    [InlineData("who-5", null, null, 0)]
    [InlineData("ders-16", null, null, 0)]
    public void A_form_carries_only_the_codes_seen_in_a_source(string id, string? panel, string? total, int itemCodes)
    {
        var form = Forms.Single(form => form.Id == id);

        form.LoincPanel.ShouldBe(panel);
        form.LoincTotal.ShouldBe(total);
        form.LoincItems.Count.ShouldBe(itemCodes);
    }

    [Theory]
    [InlineData("phq-9", "PHQ-9", 9, 0, 3, 1)]
    [InlineData("phq-2", "PHQ-2", 2, 0, 3, 1)]
    [InlineData("gad-7", "GAD-7", 7, 0, 3, 1)]
    [InlineData("c-ssrs-screener", "C-SSRS screener", 7, 0, 1, 1)]
    [InlineData("asq", "ASQ", 5, 1, 3, 1)]                // nobody published numbers: no, yes and refused are 1 to 3
    [InlineData("pcl-5", "PCL-5", 20, 0, 4, 1)]
    [InlineData("spin", "SPIN", 17, 0, 4, 1)]
    [InlineData("mini-spin", "Mini-SPIN", 3, 0, 4, 1)]
    [InlineData("des-ii", "DES-II", 28, 0, 100, 10)]
    [InlineData("msi-bpd", "MSI-BPD", 10, 0, 1, 1)]
    [InlineData("who-5", "WHO-5", 5, 0, 5, 1)]
    [InlineData("ders-16", "DERS-16", 16, 1, 5, 1)]
    public void A_form_has_the_published_shape(string id, string name, int items, int lowest, int highest, int step)
    {
        var form = Forms.Single(form => form.Id == id);

        form.Name.ShouldBe(name);
        (form.ItemCount, form.Lowest, form.Highest, form.Step).ShouldBe((items, lowest, highest, step));
    }

    [Fact]
    public void Item_codes_follow_the_order_of_the_items()
    {
        Phq9.Form.LoincItems[8].ShouldBe("44260-8");                     // item nine
        Phq2.Form.LoincItems.ShouldBe(Phq9.Form.LoincItems.Take(2));     // the first two items of the PHQ-9
        Columbia.Form.LoincItems[5].ShouldBe("93267-3");                 // lifetime
        Columbia.Form.LoincItems[6].ShouldBe("93269-9");                 // past three months
    }

    [Fact]
    public void Every_form_has_its_own_id_a_licence_and_a_source()
    {
        Forms.Select(form => form.Id).ShouldBeUnique();
        foreach (var form in Forms)
        {
            form.Licence.ShouldEndWith("Scoring only: no item wording is shipped"
                + (form.Id is "spin" or "mini-spin" ? ", the host holds its own permission." : "."), Case.Sensitive, form.Id);
            form.Sources.ShouldNotBeEmpty(form.Id);
            form.LoincItems.Count.ShouldBeOneOf(0, form.ItemCount);
            form.ToString().ShouldBe(form.Id);
        }
    }
}

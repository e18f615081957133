namespace GroupTherapy.Tests.Vocabulary;

public sealed class LocationTests
{
    [Fact]
    public void The_default_is_not_known()
    {
        Location somewhere = default;
        (somewhere.IsKnown, somewhere.IsAbroad, somewhere.Jurisdiction, somewhere.Code).ShouldBe((false, false, null, null));
    }

    [Fact]
    public void Abroad_is_known_and_no_jurisdiction() =>
        (Location.Abroad.IsKnown, Location.Abroad.IsAbroad, Location.Abroad.Jurisdiction, Location.Abroad.Code).ShouldBe((true, true, null, "abroad"));

    [Fact]
    public void Every_jurisdiction_is_a_location_and_its_code_gives_it_back()
    {
        foreach (var jurisdiction in Jurisdictions.All)
        {
            Location location = jurisdiction;
            (location.IsKnown, location.IsAbroad, location.Jurisdiction, location.Code).ShouldBe((true, false, jurisdiction, jurisdiction.ToString()));
            Location.Parse(location.Code!).ShouldBe(location);
        }

        Location.Parse("abroad").ShouldBe(Location.Abroad);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("co")]
    [InlineData("CO ")]
    [InlineData("Colorado")]
    [InlineData("Abroad")]
    [InlineData("6")]
    public void Another_text_is_no_location(string? text)
    {
        Location.TryParse(text, out var location).ShouldBeFalse();
        location.ShouldBe(default);
        if (text is null) Should.Throw<ArgumentNullException>(() => Location.Parse(text!));
        else Should.Throw<FormatException>(() => Location.Parse(text)).Message.ShouldBe("A location is a two-letter postal code such as CO, or abroad.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(57)]
    [InlineData(255)]
    public void A_number_that_is_no_jurisdiction_is_no_location(int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Location.In((Jurisdiction)number));
}

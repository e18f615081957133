namespace GroupTherapy;

/// <summary>Who made rules of the sources, and what they have released.</summary>
internal static class Development
{
    internal const string Developer = "The GroupTherapy developers, from the cited publications";
    internal const string Funding = "None declared";
    internal const string Users = "Licensed clinicians, and those who run the systems they work in; never patients.";

    internal static IReadOnlyList<Revision> FirstVersion { get; } = [new("1.0.0", null, "The first version.")];
}

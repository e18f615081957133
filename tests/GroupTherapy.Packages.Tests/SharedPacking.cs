namespace GroupTherapy.Packages.Tests;

/// <summary>The tests that need the packages share one packing.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPacking : ICollectionFixture<PackedPackages>
{
    internal const string Name = "packages";
}

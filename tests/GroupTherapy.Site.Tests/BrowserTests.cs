namespace GroupTherapy.Site.Tests;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<Browser>;

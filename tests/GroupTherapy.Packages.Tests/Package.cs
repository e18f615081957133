using System.IO.Compression;
using System.Xml.Linq;

namespace GroupTherapy.Packages.Tests;

/// <summary>A packed package: its entries, and what it says of itself.</summary>
internal sealed class Package
{
    private readonly XElement _metadata;

    private Package(IReadOnlyDictionary<string, byte[]> entries)
    {
        Entries = entries;
        var nuspec = entries.Single(entry => entry.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value;
        _metadata = XDocument.Load(new MemoryStream(nuspec)).Root!.Elements().Single();
    }

    /// <summary>The bytes of every entry, by its path.</summary>
    public IReadOnlyDictionary<string, byte[]> Entries { get; }

    public static Package Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return new(archive.Entries.ToDictionary(entry => entry.FullName, Content));
    }

    /// <summary>What it says of itself under that name; null where it says nothing.</summary>
    public string? Says(string name) => Find(name)?.Value;

    /// <summary>One attribute of what it says of itself.</summary>
    public string? Says(string name, string attribute) => (string?)Find(name)?.Attribute(attribute);

    /// <summary>What it depends on for a framework, as <c>id version</c>, sorted.</summary>
    public IReadOnlyList<string> DependenciesOn(string framework) =>
        [.. Find("dependencies")!.Elements().Single(group => (string?)group.Attribute("targetFramework") == framework).Elements().Select(one => $"{(string?)one.Attribute("id")} {(string?)one.Attribute("version")}").Order(StringComparer.Ordinal)];

    private XElement? Find(string name) => _metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}

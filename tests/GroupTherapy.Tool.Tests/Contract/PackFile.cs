using GroupTherapy.Licensure.Data;

namespace GroupTherapy.Tool.Tests.Contract;

/// <summary>A licensure data pack in a file of its own, for as long as a test takes.</summary>
internal sealed class PackFile : IDisposable
{
    private PackFile(byte[] bytes)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    /// <summary>The built-in pack, changed.</summary>
    public static PackFile Of(Func<DataPack, DataPack> change)
    {
        using var changed = new MemoryStream();
        PackWriter.Write(change(PackReader.Read(new MemoryStream(BuiltIn())).Pack), changed);
        return new(changed.ToArray());
    }

    /// <summary>The first bytes of the built-in pack.</summary>
    public static PackFile Truncated(int length) => new(BuiltIn()[..length]);

    /// <summary>Colorado repeals PSYPACT on 2025-10-15, and its temporary practice of twenty days allows nineteen.</summary>
    public static DataPack WithRepeal(DataPack pack) => Change(pack, Jurisdiction.CO, data => data with
    {
        Compacts = [data.Compacts[0] with { Entries = [.. data.Compacts[0].Entries, data.Compacts[0].Entries[^1] with { From = new(2025, 10, 15), Status = CompactStatus.Repealed }] }, .. data.Compacts.Skip(1)],
        Routes = [.. data.Routes!.Select(route => route.Limit is { Count: 20 } limit ? route with { Limit = limit with { Count = 19 } } : route)],
    });

    public static DataPack Change(DataPack pack, Jurisdiction jurisdiction, Func<JurisdictionData, JurisdictionData> change) =>
        pack with { Jurisdictions = [.. pack.Jurisdictions.Select(data => data.Jurisdiction == jurisdiction ? change(data) : data)] };

    public void Dispose() => File.Delete(Path);

    private static byte[] BuiltIn()
    {
        using var pack = typeof(LicensureData).Assembly.GetManifestResourceStream("licensure.pack")!;
        using var bytes = new MemoryStream();
        pack.CopyTo(bytes);
        return bytes.ToArray();
    }
}

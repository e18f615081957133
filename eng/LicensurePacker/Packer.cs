namespace GroupTherapy.LicensurePacker;

/// <summary>Makes a data pack of a folder of data files.</summary>
internal static class Packer
{
    /// <summary>Writes the pack, or prints every fault of every file and writes nothing. The same files give the same bytes.</summary>
    /// <returns>0 when the pack was written, otherwise 1.</returns>
    internal static int Pack(string folder, string output, TextWriter faults)
    {
        var (pack, found) = DataFolder.Read(folder);
        foreach (var fault in found) faults.WriteLine(fault);
        if (pack is null) return 1;
        using var bytes = new MemoryStream();
        PackWriter.Write(pack, bytes);
        File.WriteAllBytes(output, bytes.ToArray());
        return 0;
    }
}

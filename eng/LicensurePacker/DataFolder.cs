namespace GroupTherapy.LicensurePacker;

/// <summary>Reads a folder of data files: one for each jurisdiction, named by its code, and <c>pack.json</c>.</summary>
internal static class DataFolder
{
    private const string PackName = "pack";
    private static readonly string[] Others = [PackName, "schema", "pack.schema"];

    /// <summary>The pack, or every fault of every file, in order of file and place.</summary>
    /// <remarks>The rows of a file are held against the rules once each of them can be read: a row left out would put its neighbours in the wrong.</remarks>
    internal static (DataPack? Pack, IReadOnlyList<Fault> Faults) Read(string folder)
    {
        var names = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).ToList() : [];
        var faults = new List<Fault>();
        foreach (var name in names.Where(name => !Others.Contains(name) && Jurisdictions.Find(name) is null))
            faults.Add(new(PathOf(folder, name), TextPlace.Start, FaultKind.File, $"a file named {name}.json", "pack.json, or a jurisdiction's postal code in capitals"));
        var pack = Read(folder, PackName, names, faults, PackFile.Read);
        var jurisdictions = Jurisdictions.All.Select(jurisdiction => Read(folder, jurisdiction.ToString(), names, faults, (root, file) => Ruled(JurisdictionFile.Read(root, jurisdiction, file), file))).OfType<JurisdictionData>().ToArray();
        return faults.Count == 0 && pack is not null
            ? (pack with { Jurisdictions = jurisdictions }, [])
            : (null, [.. faults.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column)]);
    }

    private static T? Read<T>(string folder, string name, List<string> names, List<Fault> faults, Func<JsonValue, DataFile, T?> read)
        where T : class
    {
        var path = PathOf(folder, name);
        if (!names.Contains(name))
        {
            faults.Add(new(path, TextPlace.Start, FaultKind.File, "no such file", "one for each jurisdiction, and pack.json"));
            return null;
        }

        var file = new DataFile(path);
        var row = JsonTree.Read(File.ReadAllBytes(path), file) is { } root ? read(root, file) : null;
        faults.AddRange(file.Faults);
        return row;
    }

    private static JurisdictionData? Ruled(JurisdictionData? data, DataFile file)
    {
        if (data is null || file.Faults.Count > 0) return null;
        foreach (var fault in DataRules.FaultsOf(data)) file.Refuse(fault);
        return data;
    }

    private static string PathOf(string folder, string name) => Path.Combine(folder, name + ".json");
}

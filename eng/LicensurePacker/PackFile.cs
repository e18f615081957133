namespace GroupTherapy.LicensurePacker;

/// <summary>The file of what holds for the pack as a whole; its shape is that of <c>data/licensure/pack.schema.json</c>.</summary>
internal static class PackFile
{
    /// <summary>The pack without its jurisdictions; what it holds is arbitrary when the file has a fault.</summary>
    internal static DataPack? Read(JsonValue root, DataFile file) => DataObject.Read(root, file, data =>
    {
        data.Constant("$schema", "pack.schema.json");
        return new DataPack
        {
            Version = data.Parsed("version", PackVersion.Find, "a version such as 2026-11-22.0"),
            Compacts = data.Object("compacts", Compacts) ?? [],
            Notes = data.Texts("notes"),
            Jurisdictions = [],
        };
    });

    private static CompactInfo[] Compacts(DataObject data) =>
        [.. CodeNames.Of<Compact>().Select(compact => data.Object(compact.Name, info => new CompactInfo(compact.Value, info.Text("name"), info.Text("confirmWith"), info.Texts("notes")))).OfType<CompactInfo>()];
}

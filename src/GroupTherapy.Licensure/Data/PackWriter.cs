using System.Text;

namespace GroupTherapy.Licensure.Data;

/// <summary>Writes a data pack.</summary>
internal sealed class PackWriter
{
    private readonly BinaryWriter _writer;

    private PackWriter(BinaryWriter writer) => _writer = writer;

    internal static void Write(DataPack pack, Stream stream)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true)) new PackWriter(writer).Write(pack);
        var bytes = content.ToArray();
        using var output = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        output.Write(PackFormat.Mark);
        output.Write(PackFormat.Number);
        output.Write(PackFormat.HashOf(bytes));
        output.Write(bytes.Length);
        output.Write(bytes);
    }

    /// <summary>The bytes a pack holds of one jurisdiction.</summary>
    internal static byte[] BytesOf(JurisdictionData data)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true)) new PackWriter(writer).Write(data);
        return content.ToArray();
    }

    private void Write(DataPack pack)
    {
        Day(pack.Version.Released);
        _writer.Write(pack.Version.Revision);
        List(pack.Compacts, info =>
        {
            _writer.Write((byte)info.Compact);
            _writer.Write(info.Name);
            _writer.Write(info.ConfirmWith);
            List(info.Notes, _writer.Write);
        });
        List(pack.Notes, _writer.Write);
        List(pack.Jurisdictions, Write);
    }

    private void Write(JurisdictionData data)
    {
        _writer.Write((byte)data.Jurisdiction);
        _writer.Write(data.Name);
        List(data.Sources, source =>
        {
            _writer.Write(source.Id);
            _writer.Write(source.Citation);
        });
        List(data.Compacts, Write);
        _writer.Write(data.Routes is not null);
        if (data.Routes is not null) List(data.Routes, Write);
    }

    private void Write(CompactTable table)
    {
        List(table.Entries, Write);
        List(table.Uncertain, window =>
        {
            Day(window.From);
            Day(window.Until);
            _writer.Write(window.Material);
            _writer.Write(window.Why);
            Day(window.Recorded);
        });
        List(table.Checked, Write);
    }

    private void Write(CompactEntry entry)
    {
        OptionalDay(entry.From);
        _writer.Write(entry.AtTheLatest);
        _writer.Write((byte)entry.Status);
        Text(entry.Instrument);
        Text(entry.Statute);
        Text(entry.Basis);
        Text(entry.Note);
        _writer.Write((byte)entry.Confidence);
        List(entry.Sources, _writer.Write);
        Day(entry.Recorded);
    }

    private void Write(StateRoute route)
    {
        _writer.Write((byte)route.Kind);
        _writer.Write(route.Available);
        _writer.Write(route.Mechanism);
        List(route.Professions, profession => _writer.Write((byte)profession));
        YesNo(route.Telehealth);
        YesNo(route.InPerson);
        YesNo(route.Filing);
        _writer.Write(route.Limit is not null);
        if (route.Limit is { } limit)
        {
            _writer.Write(limit.Count);
            _writer.Write(limit.Encounters);
            _writer.Write((byte)limit.Period);
        }

        Text(route.LimitAsStated);
        List(route.Requires, requirement => _writer.Write((byte)requirement));
        List(route.Conditions, _writer.Write);
        _writer.Write(route.Summary);
        Text(route.Statute);
        OptionalDay(route.From);
        _writer.Write(route.AtTheLatest);
        OptionalDay(route.Until);
        Text(route.Note);
        _writer.Write((byte)route.Confidence);
        List(route.Sources, _writer.Write);
        Day(route.Recorded);
        List(route.Checked, Write);
    }

    private void Write(DataCheck check)
    {
        Day(check.Recorded);
        Day(check.Until);
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        _writer.Write(items.Count);
        foreach (var item in items) write(item);
    }

    private void Text(string? text)
    {
        _writer.Write(text is not null);
        if (text is not null) _writer.Write(text);
    }

    private void YesNo(bool? answer) => _writer.Write((byte)(answer switch { null => 0, false => 1, true => 2 }));

    private void Day(LocalDate day) => _writer.Write((day.Year * 10_000) + (day.Month * 100) + day.Day);

    private void OptionalDay(LocalDate? day)
    {
        if (day is { } known) Day(known);
        else _writer.Write(0);
    }
}

namespace GroupTherapy;

/// <summary>The last line of a file of records, found from its end.</summary>
internal static class LastLine
{
    private const int Piece = 64 * 1024;

    /// <summary>The hash of the last record; null where the file is empty.</summary>
    /// <exception cref="RecordException">The line is no record, is cut off, or is not as its hash says.</exception>
    public static string? HashOf(Stream file)
    {
        if (file.Length == 0) return null;
        for (var length = (int)Math.Min(file.Length, Piece); ; length = (int)Math.Min(file.Length, 8L * length))
        {
            var bytes = ReadLast(file, length);
            var start = length > 1 ? Array.LastIndexOf(bytes, (byte)'\n', length - 2) + 1 : 0;
            if (start == 0 && length < Math.Min(file.Length, RecordLine.Longest + 2L)) continue;

            // What the line before it says is not asked here: only whether this one is whole.
            using var reader = new RecordReader(new MemoryStream(bytes, start, length - start));
            while (reader.Next()) ;
            return reader.Head ?? throw new RecordException("The last line of the file is no whole record as its hash says; nothing was appended.");
        }
    }

    private static byte[] ReadLast(Stream file, int length)
    {
        var bytes = new byte[length];
        file.Seek(-length, SeekOrigin.End);
        for (var read = 0; read < length;)
        {
            var more = file.Read(bytes, read, length - read);
            if (more == 0) throw new EndOfStreamException();
            read += more;
        }

        return bytes;
    }
}

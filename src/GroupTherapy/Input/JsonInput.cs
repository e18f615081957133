namespace GroupTherapy;

/// <summary>One JSON document being read. What was read of it must be copied out before it is disposed.</summary>
internal sealed class JsonInput : IDisposable
{
    /// <summary>64 MiB: some hundred thousand candidates, and still a small part of any machine's memory.</summary>
    public const long DefaultLimitBytes = 64 * 1024 * 1024;

    private const long LargestLimitBytes = 512 * 1024 * 1024;

    private readonly InputReader _reader = new();
    private readonly InputBytes _bytes;

    private JsonInput(InputBytes bytes)
    {
        _bytes = bytes;
        Root = _reader.Open(bytes.Content);
    }

    public InputFaults Faults => _reader.Faults;

    public InputObject Root { get; }

    /// <summary>Reads the stream to its end and opens the object it holds. The stream stays open.</summary>
    /// <exception cref="InputException">There is no JSON object to read, or more than <paramref name="limitBytes"/> came.</exception>
    public static JsonInput Load(Stream stream, long limitBytes = DefaultLimitBytes)
    {
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        if (limitBytes is <= 0 or > LargestLimitBytes) throw new ArgumentOutOfRangeException(nameof(limitBytes), "From 1 byte to 512 MiB.");
        var bytes = InputBytes.Read(stream, (int)limitBytes);
        try
        {
            return new(bytes);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Reads a whole document: loads it, reads and ends its object, and tells every fault at once.</summary>
    /// <exception cref="InputException">The document has at least one fault.</exception>
    public static T Read<T>(Stream stream, Func<InputObject, T?> read, long limitBytes = DefaultLimitBytes)
        where T : class
    {
        if (read is null) throw new ArgumentNullException(nameof(read));
        using var input = Load(stream, limitBytes);
        return Read(input.Root, input.Faults, read);
    }

    /// <summary>The same without waiting for the stream.</summary>
    /// <exception cref="InputException">The document has at least one fault.</exception>
    public static async Task<T> ReadAsync<T>(Stream stream, Func<InputObject, T?> read, CancellationToken cancellationToken)
        where T : class
    {
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        using var bytes = await InputBytes.ReadAsync(stream, (int)DefaultLimitBytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Content, read);
    }

    /// <summary>The same for bytes in the caller's keeping.</summary>
    /// <exception cref="InputException">The document has at least one fault.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> bytes, Func<InputObject, T?> read)
        where T : class
    {
        var reader = new InputReader();
        return Read(reader.Open(bytes), reader.Faults, read);
    }

    /// <summary>Ends the document's object and throws when there was any fault.</summary>
    /// <exception cref="InputException">The document has at least one fault.</exception>
    public void End()
    {
        Root.End();
        Faults.ThrowIfAny();
    }

    public void Dispose() => _bytes.Dispose();

    private static T Read<T>(InputObject root, InputFaults faults, Func<InputObject, T?> read)
        where T : class
    {
        var result = root.Map(read);
        faults.ThrowIfAny();
        return result ?? throw new InvalidOperationException("The reading gave up although it found no fault.");
    }
}

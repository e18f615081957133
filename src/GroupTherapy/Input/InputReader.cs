namespace GroupTherapy;

/// <summary>Reads documents, one after the other in the same memory. For one thread at a time.</summary>
internal sealed class InputReader
{
    private readonly InputPointers _pointers;
    private readonly Stack<InputObject> _free = new();

    public InputReader() => _pointers = new(Tokens);

    public JsonTokens Tokens { get; } = new();

    /// <summary>The faults of the document that is open.</summary>
    public InputFaults Faults { get; private set; } = new();

    /// <summary>Opens the object that bytes in the caller's keeping hold; they stay unchanged while it is read. The document before is closed.</summary>
    /// <exception cref="InputException">There is no JSON object to read.</exception>
    public InputObject Open(ReadOnlyMemory<byte> document)
    {
        if (!Faults.IsEmpty) Faults = new();
        _pointers.Clear();
        JsonSyntax.Read(document, Tokens);
        if (!Tokens[0].IsObject) throw new InputException(new Fault("", Excerpt.Of(Tokens, 0), Expectation.Document));
        return Open(0) ?? throw new InputException(Faults.All);
    }

    /// <summary>Reads a document that is one of many: opens, reads and ends its object, and tells every fault at once.</summary>
    /// <remarks>Those after it must be read whatever happens to this one. So a defect of the program at which its reading fails is a fault of it too, without a value.</remarks>
    /// <exception cref="InputException">The document has at least one fault.</exception>
    public T Read<T>(ReadOnlyMemory<byte> document, Func<InputObject, T?> read)
        where T : class
    {
        try
        {
            var result = Open(document).Map(read);
            Faults.ThrowIfAny();
            return result ?? throw new InvalidOperationException("The reading gave up although it found no fault.");
        }
        catch (Exception exception) when (exception is not (InputException or OutOfMemoryException))
        {
            throw new InputException(new Fault("", $"a document whose reading failed ({exception.GetType().Name})", "one that can be read; this is a defect of the program"));
        }
    }

    /// <summary>Opens an object of the document.</summary>
    /// <returns>Null, with a fault, when there are too many properties.</returns>
    public InputObject? Open(int value)
    {
        var opened = _free.Count > 0 ? _free.Pop() : new InputObject(this);
        return opened.Begin(value) ? opened : null;
    }

    /// <summary>Takes back an object that was read and ended; nobody has it any more.</summary>
    public void GiveBack(InputObject ended) => _free.Push(ended);

    /// <summary>Where a value stands, as a JSON Pointer.</summary>
    public string PointerTo(int value) => _pointers.Of(value);

    /// <summary>Where a property stands or would stand.</summary>
    public string PointerTo(int holder, string name) => _pointers.Of(holder, name);
}

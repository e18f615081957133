using System.Text.Json;
using NodaTime.Text;

namespace GroupTherapy;

/// <summary>Reads the line of a record. It reads what it needs in the order in which it is written; that nothing else stands there is seen when the record is written again.</summary>
internal ref struct RecordParser
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    private Utf8JsonReader _reader;

    // A property that may be absent is looked at before it is taken.
    private bool _isPeeked;

    private RecordParser(ReadOnlySpan<byte> line) => _reader = new(line);

    /// <summary>The record, the hash of the one before it and its own; null where the line is no record.</summary>
    public static DecisionRecord? Parse(ReadOnlySpan<byte> line, out string? previous, out string? hash)
    {
        (previous, hash) = (null, null);
        try
        {
            return new RecordParser(line).Read(out previous, out hash);
        }
        catch (Exception exception) when (exception is JsonException or UnexpectedException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private DecisionRecord Read(out string? previous, out string? hash)
    {
        Begin();
        Name("clinical"u8);
        Begin();
        var salt = IsNext("salt"u8) ? Text() : null;
        var subject = Text("subject"u8);
        var asOf = Day("asOf"u8);
        Instant? at = IsNext("at"u8) ? At() : null;
        var clinical = Clinical();
        Take(JsonTokenType.EndObject);
        Name("log"u8);
        Begin();
        Name("format"u8);
        Take(JsonTokenType.Number);
        if (!_reader.TryGetInt32(out var format) || format != RecordJson.Format) throw new UnexpectedException();
        var id = Text("id"u8);
        Text("outcome"u8);
        var parts = Log(clinical);
        string[] missing = IsNext("missing"u8) ? Texts() : [];
        Outcome? beyond = IsNext("beyond"u8) ? OutcomeOf(Text()) : null;
        Name("previous"u8);
        Move();
        previous = _reader.TokenType == JsonTokenType.Null ? null : Current();
        Take(JsonTokenType.EndObject);
        hash = Text("hash"u8);
        Take(JsonTokenType.EndObject);
        if (_reader.Read()) throw new UnexpectedException();
        return new() { Salt = salt, Id = id, Subject = subject, AsOf = asOf, At = at, Parts = parts, Missing = missing, Beyond = beyond };
    }

    private List<ClinicalPart> Clinical()
    {
        Name("parts"u8);
        Take(JsonTokenType.StartArray);
        var parts = new List<ClinicalPart>();
        for (Move(); _reader.TokenType != JsonTokenType.EndArray; Move())
        {
            Demand(JsonTokenType.StartObject);
            var subject = IsNext("subject"u8) ? Text() : null;
            LocalDate? known = IsNext("asKnown"u8) ? Day() : null;
            var policy = new List<PolicyOption>();
            for (Object("policy"u8); _reader.TokenType != JsonTokenType.EndObject; Move()) policy.Add(new(Current(JsonTokenType.PropertyName), Text()));
            var facts = new List<GivenAnswer>();
            for (Object("facts"u8); _reader.TokenType != JsonTokenType.EndObject; Move()) facts.Add(Given(Current(JsonTokenType.PropertyName)));
            var overrides = new Dictionary<string, Override>(StringComparer.Ordinal);
            for (Object("overrides"u8); _reader.TokenType != JsonTokenType.EndObject; Move()) AddOverride(overrides, Current(JsonTokenType.PropertyName));
            Take(JsonTokenType.EndObject);
            parts.Add(new(subject, known, policy, facts, overrides));
        }

        return parts;
    }

    private GivenAnswer Given(string fact)
    {
        Move();
        if (_reader.TokenType != JsonTokenType.StartObject) return new(fact, Value());
        string? problem = IsNext("error"u8) ? Text() : null;
        object? value = null;
        if (problem is null)
        {
            if (!IsNext("value"u8)) throw new UnexpectedException();
            Move();
            value = Value();
        }

        LocalDate? on = IsNext("on"u8) ? Day() : null;
        Take(JsonTokenType.EndObject);
        return new(fact, value, on, problem);
    }

    /// <summary>The value that the reader is at.</summary>
    private object? Value()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Null: return null;
            case JsonTokenType.True: return Yes;
            case JsonTokenType.False: return No;
            case JsonTokenType.String: return Current();
            case JsonTokenType.Number: return _reader.TryGetInt32(out var count) ? count : _reader.GetDecimal();
            default: return TextsHere();
        }
    }

    private void AddOverride(Dictionary<string, Override> overrides, string rule)
    {
        Begin();
        var entry = new Override(rule, Text("who"u8), Day("on"u8), Text("reason"u8));
        Take(JsonTokenType.EndObject);
        if (overrides.ContainsKey(rule)) throw new UnexpectedException();
        overrides.Add(rule, entry);
    }

    private RecordedDecision[] Log(List<ClinicalPart> clinical)
    {
        Name("parts"u8);
        Take(JsonTokenType.StartArray);
        var parts = new RecordedDecision[clinical.Count];
        for (var index = 0; index < parts.Length; index++) parts[index] = Log(clinical[index]);
        Take(JsonTokenType.EndArray);
        return parts;
    }

    private RecordedDecision Log(ClinicalPart clinical)
    {
        Begin();
        var (rulebook, version, hash) = (Text("rulebook"u8), Text("version"u8), Text("hash"u8));
        RecordedData? data = null;
        if (IsNext("data"u8))
        {
            Begin();
            data = new(Text("version"u8), Text("hash"u8), clinical.AsKnown);
            Take(JsonTokenType.EndObject);
        }

        var outcome = OutcomeOf(Text("outcome"u8));
        var findings = new List<RecordedFinding>();
        for (Object("findings"u8); _reader.TokenType != JsonTokenType.EndObject; Move())
        {
            var rule = Current(JsonTokenType.PropertyName);
            var status = RecordCodes.StatusOf(Text()) ?? throw new UnexpectedException();
            findings.Add(new(rule, status, clinical.Overrides.TryGetValue(rule, out var entry) ? entry : null));
        }

        Take(JsonTokenType.EndObject);
        return new()
        {
            Subject = clinical.Subject,
            Rulebook = rulebook,
            Version = version,
            Hash = hash,
            Policy = clinical.Policy,
            Data = data,
            Outcome = outcome,
            Findings = findings,
            Given = clinical.Facts,
        };
    }

    private static Outcome OutcomeOf(string code) => RecordCodes.OutcomeOf(code) ?? throw new UnexpectedException();

    private bool IsNext(ReadOnlySpan<byte> name)
    {
        if (!_isPeeked) Move();
        _isPeeked = true;
        if (_reader.TokenType != JsonTokenType.PropertyName || !_reader.ValueTextEquals(name)) return false;
        _isPeeked = false;
        return true;
    }

    private void Move()
    {
        if (_isPeeked) _isPeeked = false;
        else if (!_reader.Read()) throw new UnexpectedException();
    }

    private void Take(JsonTokenType type)
    {
        Move();
        Demand(type);
    }

    private readonly void Demand(JsonTokenType type)
    {
        if (_reader.TokenType != type) throw new UnexpectedException();
    }

    private void Begin() => Take(JsonTokenType.StartObject);

    private void Name(ReadOnlySpan<byte> name)
    {
        Take(JsonTokenType.PropertyName);
        if (!_reader.ValueTextEquals(name)) throw new UnexpectedException();
    }

    /// <summary>Begins an object of unknown properties, and moves to the first or to its end.</summary>
    private void Object(ReadOnlySpan<byte> name)
    {
        Name(name);
        Begin();
        Move();
    }

    private readonly string Current(JsonTokenType type = JsonTokenType.String)
    {
        Demand(type);
        return _reader.GetString()!;
    }

    private string Text()
    {
        Move();
        return Current();
    }

    private string Text(ReadOnlySpan<byte> name)
    {
        Name(name);
        return Text();
    }

    private string[] Texts()
    {
        Move();
        return TextsHere();
    }

    private string[] TextsHere()
    {
        Demand(JsonTokenType.StartArray);
        var texts = new List<string>();
        for (Move(); _reader.TokenType != JsonTokenType.EndArray; Move()) texts.Add(Current());
        return [.. texts];
    }

    private LocalDate Day() => LocalDatePattern.Iso.Parse(Text()).TryGetValue(default, out var day) ? day : throw new UnexpectedException();

    private LocalDate Day(ReadOnlySpan<byte> name)
    {
        Name(name);
        return Day();
    }

    private Instant At() => InstantPattern.ExtendedIso.Parse(Text()).TryGetValue(default, out var at) ? at : throw new UnexpectedException();

    private sealed record ClinicalPart(string? Subject, LocalDate? AsKnown, IReadOnlyList<PolicyOption> Policy, IReadOnlyList<GivenAnswer> Facts, IReadOnlyDictionary<string, Override> Overrides);

    private sealed class UnexpectedException : Exception;
}

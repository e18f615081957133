using System.Text.Json;

namespace GroupTherapy;

/// <summary>Reads the line of a record. It reads what it needs in the order in which it is written; that nothing else stands there is seen when the record is written again.</summary>
internal struct RecordParser
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    private RecordTokens _tokens;

    private RecordParser(JsonTokens tokens) => _tokens = new(tokens);

    /// <summary>The record, the hash of the one before it and its own; null where the line is no record.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="tokens">Where its tokens are put.</param>
    /// <param name="previous">The hash of the record before.</param>
    /// <param name="hash">The record's own.</param>
    public static DecisionRecord? Parse(ReadOnlyMemory<byte> line, JsonTokens tokens, out string? previous, out string? hash)
    {
        (previous, hash) = (null, null);
        if (!tokens.TryRead(line, out _)) return null;
        try
        {
            return new RecordParser(tokens).Read(out previous, out hash);
        }
        catch (UnexpectedTokenException)
        {
            return null;
        }
    }

    private DecisionRecord Read(out string? previous, out string? hash)
    {
        _tokens.Begin();
        _tokens.Name("clinical"u8);
        _tokens.Begin();
        var salt = _tokens.IsNext("salt"u8) ? _tokens.Text() : null;
        var subject = _tokens.Text("subject"u8);
        var asOf = _tokens.Day("asOf"u8);
        Instant? at = _tokens.IsNext("at"u8) ? _tokens.At() : null;
        var clinical = Clinical();
        _tokens.Take(JsonTokenType.EndObject);
        _tokens.Name("log"u8);
        _tokens.Begin();
        _tokens.Name("format"u8);
        _tokens.Take(JsonTokenType.Number);
        if (_tokens.Count() != RecordJson.Format) throw new UnexpectedTokenException();
        var id = _tokens.Text("id"u8);
        _tokens.Text("outcome"u8);
        var parts = Log(clinical);
        string[] missing = _tokens.IsNext("missing"u8) ? _tokens.Texts() : [];
        Outcome? beyond = _tokens.IsNext("beyond"u8) ? OutcomeOf(_tokens.Text()) : null;
        _tokens.Name("previous"u8);
        _tokens.Move();
        previous = _tokens.Type == JsonTokenType.Null ? null : _tokens.Current();
        _tokens.Take(JsonTokenType.EndObject);
        hash = _tokens.Text("hash"u8);
        _tokens.Take(JsonTokenType.EndObject);
        if (_tokens.GoesOn()) throw new UnexpectedTokenException();
        return new() { Salt = salt, Id = id, Subject = subject, AsOf = asOf, At = at, Parts = parts, Missing = missing, Beyond = beyond };
    }

    private List<ClinicalPart> Clinical()
    {
        _tokens.Name("parts"u8);
        _tokens.Take(JsonTokenType.StartArray);
        var parts = new List<ClinicalPart>();
        for (_tokens.Move(); _tokens.Type != JsonTokenType.EndArray; _tokens.Move())
        {
            _tokens.Demand(JsonTokenType.StartObject);
            var subject = _tokens.IsNext("subject"u8) ? _tokens.Text() : null;
            LocalDate? known = _tokens.IsNext("asKnown"u8) ? _tokens.Day() : null;
            var policy = new List<PolicyOption>();
            for (_tokens.Object("policy"u8); _tokens.Type != JsonTokenType.EndObject; _tokens.Move()) policy.Add(new(_tokens.Current(JsonTokenType.PropertyName), _tokens.Text()));
            var facts = new List<GivenAnswer>();
            for (_tokens.Object("facts"u8); _tokens.Type != JsonTokenType.EndObject; _tokens.Move()) facts.Add(Given(_tokens.Current(JsonTokenType.PropertyName)));
            var overrides = new Dictionary<string, Override>(StringComparer.Ordinal);
            for (_tokens.Object("overrides"u8); _tokens.Type != JsonTokenType.EndObject; _tokens.Move()) AddOverride(overrides, _tokens.Current(JsonTokenType.PropertyName));
            _tokens.Take(JsonTokenType.EndObject);
            parts.Add(new(subject, known, policy, facts, overrides));
        }

        return parts;
    }

    private GivenAnswer Given(string fact)
    {
        _tokens.Move();
        if (_tokens.Type != JsonTokenType.StartObject) return new(fact, Value());
        string? problem = _tokens.IsNext("error"u8) ? _tokens.Text() : null;
        object? value = null;
        if (problem is null)
        {
            if (!_tokens.IsNext("value"u8)) throw new UnexpectedTokenException();
            _tokens.Move();
            value = Value();
        }

        LocalDate? on = _tokens.IsNext("on"u8) ? _tokens.Day() : null;
        _tokens.Take(JsonTokenType.EndObject);
        return new(fact, value, on, problem);
    }

    /// <summary>The value that the reader is at.</summary>
    private object? Value()
    {
        switch (_tokens.Type)
        {
            case JsonTokenType.Null: return null;
            case JsonTokenType.True: return Yes;
            case JsonTokenType.False: return No;
            case JsonTokenType.String: return _tokens.Current();
            case JsonTokenType.Number: return _tokens.Count() is { } count ? count : _tokens.Amount();
            default: return _tokens.TextsHere();
        }
    }

    private void AddOverride(Dictionary<string, Override> overrides, string rule)
    {
        _tokens.Begin();
        var entry = new Override(rule, _tokens.Text("who"u8), _tokens.Day("on"u8), _tokens.Text("reason"u8));
        _tokens.Take(JsonTokenType.EndObject);
        if (overrides.ContainsKey(rule)) throw new UnexpectedTokenException();
        overrides.Add(rule, entry);
    }

    private RecordedDecision[] Log(List<ClinicalPart> clinical)
    {
        _tokens.Name("parts"u8);
        _tokens.Take(JsonTokenType.StartArray);
        var parts = new RecordedDecision[clinical.Count];
        for (var index = 0; index < parts.Length; index++) parts[index] = Log(clinical[index]);
        _tokens.Take(JsonTokenType.EndArray);
        return parts;
    }

    private RecordedDecision Log(ClinicalPart clinical)
    {
        _tokens.Begin();
        var (rulebook, version, hash) = (_tokens.Text("rulebook"u8), _tokens.Text("version"u8), _tokens.Text("hash"u8));
        RecordedData? data = null;
        if (_tokens.IsNext("data"u8))
        {
            _tokens.Begin();
            data = new(_tokens.Text("version"u8), _tokens.Text("hash"u8), clinical.AsKnown);
            _tokens.Take(JsonTokenType.EndObject);
        }

        var outcome = OutcomeOf(_tokens.Text("outcome"u8));
        var findings = new List<RecordedFinding>();
        for (_tokens.Object("findings"u8); _tokens.Type != JsonTokenType.EndObject; _tokens.Move())
        {
            var rule = _tokens.Current(JsonTokenType.PropertyName);
            var status = RecordCodes.StatusOf(_tokens.Text()) ?? throw new UnexpectedTokenException();
            findings.Add(new(rule, status, clinical.Overrides.TryGetValue(rule, out var entry) ? entry : null));
        }

        _tokens.Take(JsonTokenType.EndObject);
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

    private static Outcome OutcomeOf(string code) => RecordCodes.OutcomeOf(code) ?? throw new UnexpectedTokenException();

    private sealed record ClinicalPart(string? Subject, LocalDate? AsKnown, IReadOnlyList<PolicyOption> Policy, IReadOnlyList<GivenAnswer> Facts, IReadOnlyDictionary<string, Override> Overrides);
}

using GroupTherapy.Licensure.Data;

namespace GroupTherapy;

/// <summary>What may stand in a record's log part: ids and codes of known shapes, and nothing else. What is not allowed is never written.</summary>
internal static class RecordMask
{
    private const int LongestId = 64;
    private const int LongestRuleId = 120;
    private const int LongestVersion = 32;
    private const int ShortestSalt = 16;
    private const string HashPrefix = "sha256:";
    private const int HashDigits = 64;

    private static readonly string[] PartNames = [AdmissionReview.TargetProblemsPart, AdmissionReview.FacilitatorsPart, AdmissionReview.CohortPart, SessionReview.SupportPlanPart];

    /// <exception cref="RecordException">Something of the log part is no id or code of a known shape; or the clinical part lacks what it must have.</exception>
    public static void Check(DecisionRecord record, string? previous)
    {
        Demand(IsOpaque(record.Id), "id", "1 to 64 letters, digits, '.', '_', ':' or '-'");
        Demand(record.Subject is { Length: > 0 } && IsText(record.Subject), "subject", "an opaque reference");
        Demand(record.Salt is null || (record.Salt.Length is >= ShortestSalt and <= LongestId && All(record.Salt, letter => IsLetterOrDigit(letter) || letter is '-' or '_')), "salt", "16 to 64 letters, digits, '-' or '_'");
        Demand(record.Parts is { Count: > 0 }, "parts", "one decision or more");
        Demand(record.Missing is not null && record.Missing.All(name => PartNames.Contains(name, StringComparer.Ordinal)), "missing", $"of {string.Join(", ", PartNames)}");
        Demand(record.Beyond is null or (>= Outcome.Clear and <= Outcome.Blocked), "beyond", "an outcome");
        Demand(previous is null || IsHash(previous), "previous", "a SHA-256 hash");
        for (var index = 0; index < record.Parts!.Count; index++) Check(record.Parts[index]);
    }

    public static bool IsOpaque(string? id) => id is { Length: > 0 and <= LongestId } && All(id, letter => IsLetterOrDigit(letter) || letter is '.' or '_' or ':' or '-');

    public static bool IsHash(string? hash)
    {
        if (hash is not { Length: 7 + HashDigits } || !hash.StartsWith(HashPrefix, StringComparison.Ordinal)) return false;
        for (var index = HashPrefix.Length; index < hash.Length; index++)
        {
            if (hash[index] is not (>= '0' and <= '9' or >= 'a' and <= 'f')) return false;
        }

        return true;
    }

    private static void Check(RecordedDecision part)
    {
        Demand(part is not null, "part", "a decision");
        Demand(IsRuleId(part!.Rulebook), "rulebook", "a kebab-case id");
        Demand(part.Version is { Length: > 0 and <= LongestVersion } && All(part.Version, letter => IsLetterOrDigit(letter) || letter is '.' or '-' or '+'), "version", "up to 32 letters, digits, '.', '-' or '+'");
        Demand(IsHash(part.Hash), "hash", "a SHA-256 hash");
        Demand(part.Outcome is >= Outcome.Clear and <= Outcome.Blocked, "outcome", "an outcome");
        Demand(part.Data is null || (PackVersion.Find(part.Data.Version) is not null && IsHash(part.Data.Hash)), "data", "a pack's version and hash");
        Demand(IsText(part.Subject), "subject", "text");
        for (var index = 0; index < part.Findings.Count; index++)
        {
            var finding = part.Findings[index];
            Demand(IsText(finding.OverriddenBy?.Who) && IsText(finding.OverriddenBy?.Reason), "override", "text, without half a character");
            Demand(IsRuleId(finding.Rule), "rule", "a kebab-case id");
            Demand(finding.Status is FindingStatus.NotMet or FindingStatus.Undetermined || (finding.Status == FindingStatus.Met && finding.OverriddenBy is not null), "status", "not met, undetermined, or overridden");
        }
    }

    private static void Demand(bool isSo, string what, string expected)
    {
        if (!isSo) throw new RecordException($"Nothing was written: the record's {what} is not as expected, which is {expected}.");
    }

    /// <summary>Whether no half of a surrogate pair stands alone: it is no character, and could not be read again.</summary>
    private static bool IsText(string? text)
    {
        for (var at = 0; at < text?.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (!char.IsSurrogatePair(text, at)) return false;
            at++;
        }

        return true;
    }

    private static bool IsRuleId(string? id) => id is { Length: > 0 and <= LongestRuleId } && All(id, letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '/');

    private static bool All(string text, Func<char, bool> isAllowed)
    {
        foreach (var letter in text)
        {
            if (!isAllowed(letter)) return false;
        }

        return true;
    }

    private static bool IsLetterOrDigit(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}

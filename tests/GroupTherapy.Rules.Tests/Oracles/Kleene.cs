namespace GroupTherapy.Rules.Tests;

/// <summary>The tables of three-valued logic, written out.</summary>
internal static class Kleene
{
    internal static bool? Not(bool? operand)
    {
        if (operand is null) return null;
        return operand == false;
    }

    internal static bool? And(IReadOnlyCollection<bool?> operands)
    {
        if (operands.Any(operand => operand == false)) return false;
        if (operands.Any(operand => operand is null)) return null;
        return true;
    }

    internal static bool? Or(IReadOnlyCollection<bool?> operands)
    {
        if (operands.Any(operand => operand == true)) return true;
        if (operands.Any(operand => operand is null)) return null;
        return false;
    }

    /// <summary>True when any evidence says yes; false when some says no and none says yes; otherwise unknown.</summary>
    internal static bool? Derived(IReadOnlyCollection<(bool? Says, EvidenceWeight Weight)> evidence)
    {
        var anyYes = false;
        var anyNo = false;
        foreach (var (says, weight) in evidence)
        {
            if (says == true && weight != EvidenceWeight.AgainstOnly) anyYes = true;
            if (says == false && weight != EvidenceWeight.ForOnly) anyNo = true;
        }

        if (anyYes) return true;
        if (anyNo) return false;
        return null;
    }
}

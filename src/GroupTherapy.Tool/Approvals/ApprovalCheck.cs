namespace GroupTherapy.Tool.Approvals;

/// <summary>What is otherwise than it was approved.</summary>
/// <param name="Approved">The approvals of what is as it was approved.</param>
/// <param name="Changed">What says something otherwise since, each with its approval.</param>
/// <param name="NotApproved">What nobody approved.</param>
/// <param name="Gone">What was approved and is no longer there.</param>
internal sealed record ApprovalCheck(IReadOnlyList<Approval> Approved, IReadOnlyList<(Approvable Now, Approval Then)> Changed, IReadOnlyList<Approvable> NotApproved, IReadOnlyList<Approval> Gone)
{
    public bool Holds => Changed.Count + NotApproved.Count + Gone.Count == 0;

    public static ApprovalCheck Of(IReadOnlyList<Approvable> present, IReadOnlyList<Approval> approvals)
    {
        var then = approvals.ToDictionary(approval => approval.Id, StringComparer.Ordinal);
        var ids = present.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. present.Where(one => then.TryGetValue(one.Id, out var approval) && IsAs(one, approval)).Select(one => then[one.Id])],
            [.. present.Where(one => then.TryGetValue(one.Id, out var approval) && !IsAs(one, approval)).Select(one => (one, then[one.Id]))],
            [.. present.Where(one => !then.ContainsKey(one.Id))],
            [.. approvals.Where(approval => !ids.Contains(approval.Id))]);

        // The hash covers what it says: where that alone differs, somebody changed the file.
        static bool IsAs(Approvable one, Approval approval) => approval.Hash == one.Hash && approval.Says == one.Says;
    }
}

namespace GroupTherapy.Tool.Approvals;

/// <summary>One thing that was approved as it then was.</summary>
/// <param name="Id">What was approved.</param>
/// <param name="Says">Its title, value or name at the time.</param>
/// <param name="Hash">What it said, as a hash.</param>
/// <param name="By">Who approved it.</param>
/// <param name="On">The day.</param>
internal sealed record Approval(string Id, string Says, string Hash, string By, LocalDate On);

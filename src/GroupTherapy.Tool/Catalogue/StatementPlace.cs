namespace GroupTherapy.Tool.Catalogue;

/// <summary>Where a statement went.</summary>
/// <param name="How">How it is used there, such as <c>reason of</c>.</param>
/// <param name="Id">The id of the rule, the rulebook or the guide; empty where <paramref name="How"/> says it all.</param>
internal sealed record StatementPlace(string How, string Id = "");

namespace GroupTherapy.LicensurePacker;

/// <summary>A property of an object: its name, where the name begins, and its value.</summary>
internal sealed record JsonMember(string Name, TextPlace Place, JsonValue Value);

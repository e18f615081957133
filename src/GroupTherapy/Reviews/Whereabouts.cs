using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Where somebody is, as the codes of screening and sessions say it and as licensure asks for it.</summary>
internal static class Whereabouts
{
    public const string Abroad = "abroad";

    /// <summary>A client at the place of that code. A code that is none says nothing, so that the place is unknown.</summary>
    /// <param name="id">The client's id.</param>
    /// <param name="code">A two-letter postal code, or <c>abroad</c>; null when unknown.</param>
    /// <param name="known">What else is known of the client.</param>
    public static Client ClientAt(string id, string? code, Client? known = null) =>
        known is null
            ? new() { Id = id, Location = Jurisdictions.Find(code), Abroad = code == Abroad }
            : known with { Id = id, Location = Jurisdictions.Find(code), Abroad = code == Abroad };
}

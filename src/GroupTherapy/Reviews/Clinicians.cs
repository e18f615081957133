using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Clinicians as a review is given them.</summary>
internal static class Clinicians
{
    /// <summary>A copy that no one can change, each clinician there once by id; null stays unknown.</summary>
    /// <exception cref="ArgumentException">An entry is null, or two have one id.</exception>
    public static IReadOnlyList<Clinician>? OnceEach(IReadOnlyList<Clinician>? clinicians, string parameter)
    {
        if (clinicians is null) return null;
        Clinician[] copy = [.. clinicians];
        if (Array.Exists(copy, clinician => clinician is null)) throw new ArgumentException("An entry is not null.", parameter);
        if (copy.Length < 2) return copy;
        return copy.Select(clinician => clinician.Id).Distinct(StringComparer.Ordinal).Count() == copy.Length ? copy : throw new ArgumentException("A clinician is listed once.", parameter);
    }
}

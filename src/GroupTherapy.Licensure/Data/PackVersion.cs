using System.Globalization;
using NodaTime.Text;

namespace GroupTherapy.Licensure.Data;

/// <summary>The version of a data pack: the day it was released, and which release of that day it is.</summary>
/// <param name="Released">The day.</param>
/// <param name="Revision">From 0.</param>
public readonly record struct PackVersion(LocalDate Released, int Revision) : IComparable<PackVersion>
{
    /// <summary>Reads <c>2026-11-22.0</c>; null when it is not of that form.</summary>
    public static PackVersion? Find(string? text)
    {
        var parts = text?.Split('.');
        if (parts is not { Length: 2 }) return null;
        var released = LocalDatePattern.Iso.Parse(parts[0]);
        return released.Success && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? new(released.Value, revision) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(PackVersion other) => Released != other.Released ? Released.CompareTo(other.Released) : Revision.CompareTo(other.Revision);

    /// <summary>Whether the left is older.</summary>
    public static bool operator <(PackVersion left, PackVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is newer.</summary>
    public static bool operator >(PackVersion left, PackVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not newer.</summary>
    public static bool operator <=(PackVersion left, PackVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not older.</summary>
    public static bool operator >=(PackVersion left, PackVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Such as <c>2026-11-22.0</c>.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Released)}.{Revision.ToString(CultureInfo.InvariantCulture)}";
}

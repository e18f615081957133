using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Rules;

/// <summary>The days on which a rule is in force: from its first day up to, not including, the day it ends.</summary>
/// <param name="From">The first day; null when it has always been in force.</param>
/// <param name="Until">The first day on which it is no longer in force; null while no end is known.</param>
public readonly record struct EffectivePeriod(LocalDate? From, LocalDate? Until)
{
    /// <summary>Every day.</summary>
    public static EffectivePeriod Always => default;

    /// <summary>From <paramref name="first"/> on.</summary>
    public static EffectivePeriod Since(LocalDate first) => new(first, null);

    /// <summary>From <paramref name="first"/> up to, not including, <paramref name="until"/>.</summary>
    public static EffectivePeriod Between(LocalDate first, LocalDate until) => new(first, until);

    /// <summary>Whether the period has at least one day.</summary>
    public bool IsValid => From is not { } from || Until is not { } until || from < until;

    /// <summary>Whether <paramref name="day"/> lies in the period.</summary>
    public bool Contains(LocalDate day) => (From is not { } from || day >= from) && (Until is not { } until || day < until);

    /// <summary><paramref name="day"/> where it lies in the period, otherwise the period's day nearest to it.</summary>
    internal LocalDate DayNear(LocalDate day) => From is { } from && day < from ? from : Until is { } until && day >= until ? until.PlusDays(-1) : day;

    /// <summary>Such as <c>from 2024-07-01 until 2025-01-01 (not included)</c>.</summary>
    public override string ToString() => (From, Until) switch
    {
        (null, null) => "always",
        ({ } from, null) => $"from {Iso.Format(from)}",
        (null, { } until) => $"until {Iso.Format(until)} (not included)",
        ({ } from, { } until) => $"from {Iso.Format(from)} until {Iso.Format(until)} (not included)",
    };
}

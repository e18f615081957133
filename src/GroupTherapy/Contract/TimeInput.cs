
namespace GroupTherapy;

/// <summary>Reads lengths of time as whole seconds.</summary>
internal static class TimeInput
{
    public const int MostMinutes = 1_440;

    private const int SecondsAMinute = 60;

    /// <summary>Minutes whose decimals make whole seconds: of finite decimals the multiples of 0.05.</summary>
    /// <returns>Seconds; null when unknown, or with a fault.</returns>
    public static int? Minutes(this InputObject input, string name, int min, int max = MostMinutes)
    {
        if (input.Number(name, min, max) is not { } minutes) return null;
        if (decimal.Truncate(minutes * SecondsAMinute) == minutes * SecondsAMinute) return (int)(minutes * SecondsAMinute);
        input.Refuse(name, $"{Expectation.Number(min, max)}, in steps of 0.05: three seconds");
        return null;
    }

    /// <summary>A length of time given as <c>…Minutes</c>, or to the second as <c>…Seconds</c>.</summary>
    /// <param name="input">The object that has it.</param>
    /// <param name="name">The beginning of both names.</param>
    /// <param name="min">The fewest minutes.</param>
    public static int? MinutesOrSeconds(this InputObject input, string name, int min)
    {
        var minutes = input.Minutes(name + "Minutes", min);
        var seconds = input.Count(name + "Seconds", min * SecondsAMinute, MostMinutes * SecondsAMinute);
        if (input.Has(name + "Minutes") && input.Has(name + "Seconds")) input.Refuse(name + "Seconds", $"one of {name}Minutes and {name}Seconds");
        return seconds ?? minutes;
    }

    /// <summary>The one of the two names under which a length of time is given.</summary>
    public static string NameOf(this InputObject input, string name) => input.Has(name + "Seconds") ? name + "Seconds" : name + "Minutes";
}

using System.Globalization;

namespace GroupTherapy.Rules.Policies;

/// <summary>A whole number that the practice chooses: a limit, an age, a share.</summary>
public sealed class NumberParameter : PolicyParameter
{
    /// <param name="id">The permanent camelCase id.</param>
    /// <param name="question">What is chosen.</param>
    /// <param name="unit">What the number counts.</param>
    /// <param name="lowest">The lowest number, 0 or more.</param>
    /// <param name="highest">The highest number.</param>
    /// <param name="byDefault">The number where none is chosen.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is none, or the default lies outside it.</exception>
    public NumberParameter(string id, string question, string unit, int lowest, int highest, int byDefault)
        : base(id, question)
    {
        Unit = unit ?? throw new ArgumentNullException(nameof(unit));
        if (lowest < 0 || highest < lowest) throw new ArgumentOutOfRangeException(nameof(lowest), "A range begins at 0 or more, and ends where it begins or above.");
        (Lowest, Highest) = (lowest, highest);
        Default = byDefault >= lowest && byDefault <= highest ? byDefault : throw Unfit(nameof(byDefault));
    }

    /// <summary>What the number counts, such as <c>days</c>.</summary>
    public string Unit { get; }

    /// <summary>The lowest number that can be chosen.</summary>
    public int Lowest { get; }

    /// <summary>The highest number that can be chosen.</summary>
    public int Highest { get; }

    /// <summary>The number where none is chosen.</summary>
    public int Default { get; }

    /// <inheritdoc/>
    public override string Kind => "number";

    /// <inheritdoc/>
    public override PolicyOption ByDefault => Is(Default);

    /// <inheritdoc/>
    public override string Expected => $"a whole number from {Text(Lowest)} to {Text(Highest)}";

    /// <summary>The number, when it can be chosen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside the range.</exception>
    public int Checked(int value) => value >= Lowest && value <= Highest ? value : throw Unfit(nameof(value));

    /// <summary>The choice of a number, as an option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside the range.</exception>
    public PolicyOption Is(int value) => new(Id, Text(Checked(value)));

    internal override bool Fits(string value) => Number(value) is { } number && number >= Lowest && number <= Highest;

    internal static int? Number(string value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

namespace GroupTherapy.Cohorts;

/// <summary>The four numbers of a group's size, which a practice chooses.</summary>
internal sealed class GroupSizeParameters
{
    private const int Least = 2;
    private const int Most = 100;

    /// <param name="byDefault">The size where none is chosen.</param>
    /// <param name="format">The format it is for, which their ids begin with; empty for the one format of a cohort.</param>
    /// <param name="group">What such a group is called in their questions.</param>
    internal GroupSizeParameters(GroupSize byDefault, string format, string group)
    {
        Minimum = Number("minimumMembers", $"What are the fewest members with which {group} goes on as a group?", byDefault.Minimum);
        IdealFrom = Number("idealMembersFrom", $"What are the fewest members of the ideal size of {group}?", byDefault.IdealFrom);
        IdealTo = Number("idealMembersTo", $"What are the most members of the ideal size of {group}?", byDefault.IdealTo);
        Maximum = Number("maximumMembers", $"What are the most members of {group}?", byDefault.Maximum);

        NumberParameter Number(string name, string question, int members) =>
            new(format.Length == 0 ? name : format + char.ToUpperInvariant(name[0]) + name.Substring(1), question, "members", Least, Most, members);
    }

    internal NumberParameter Minimum { get; }

    internal NumberParameter IdealFrom { get; }

    internal NumberParameter IdealTo { get; }

    internal NumberParameter Maximum { get; }

    internal IReadOnlyList<PolicyParameter> All => [Minimum, IdealFrom, IdealTo, Maximum];

    internal IReadOnlyList<PolicyOption> Of(GroupSize size) => [Minimum.Is(size.Minimum), IdealFrom.Is(size.IdealFrom), IdealTo.Is(size.IdealTo), Maximum.Is(size.Maximum)];

    /// <summary>The chosen size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The four numbers are not in their order.</exception>
    internal GroupSize Of(PolicyChoices choices) => new(choices.Of(Minimum), choices.Of(IdealFrom), choices.Of(IdealTo), choices.Of(Maximum));
}

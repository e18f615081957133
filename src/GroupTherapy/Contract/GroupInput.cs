using GroupTherapy.Cohorts;
using GroupTherapy.Screening;
using static GroupTherapy.Screening.ScreeningParameters;

namespace GroupTherapy;

/// <summary>A group as the contract has it: what screening judges by, and what else a host may say of it.</summary>
internal sealed record GroupInput(Group Group, IReadOnlyList<string>? Members, ScreeningPolicy Policy)
{
    public static GroupInput? Read(InputObject input)
    {
        var id = input.Id("id");
        var format = input.RequiredChoice("format", MeetingFormats.Formats);
        var group = new Group
        {
            Id = id ?? InputObject.NoId,
            Format = format ?? MeetingFormat.Online,
            TargetProblems = input.Texts("targetProblems"),
            MinutesPerMember = input.Number("minutesPerMember", 0, 1_440),
            MovedOnlineOn = input.Day("movedOnlineOn"),
        };

        // Part of every group, and not asked about when a candidate is screened.
        input.Text("theme");
        input.Texts("goals");
        input.Choice("medium", DesignCodes.Media);
        input.Choice("timing", DesignCodes.Timings);
        var members = input.Ids("members");
        var policy = input.Object("policies", ReadPolicy) ?? ScreeningPolicy.Default;
        return id is null || format is null ? null : new(group, members, policy);
    }

    private static ScreeningPolicy ReadPolicy(InputObject input)
    {
        var byDefault = ScreeningPolicy.Default;
        return new()
        {
            AnswersCurrentForDays = Number(AnswersCurrentForDays) ?? byDefault.AnswersCurrentForDays,
            AcceptsPhq9ItemNine = input.YesNo(AcceptsPhq9ItemNine.Id) ?? byDefault.AcceptsPhq9ItemNine,
            PublicNetworkBlocks = input.YesNo(PublicNetworkBlocks.Id) ?? byDefault.PublicNetworkBlocks,
            MinimumAttendancePercent = Number(MinimumAttendancePercent) ?? byDefault.MinimumAttendancePercent,
        };

        int? Number(NumberParameter parameter) => input.Count(parameter.Id, parameter.Lowest, parameter.Highest);
    }
}

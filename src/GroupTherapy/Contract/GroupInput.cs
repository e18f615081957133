using GroupTherapy.Cohorts;
using GroupTherapy.Screening;

namespace GroupTherapy;

/// <summary>A group as the contract has it: what screening judges by, what else a host may say of it, and by whom its candidates are judged.</summary>
internal sealed record GroupInput(Group Group, IReadOnlyList<string>? Members, Reviewer Reviewer)
{
    public static GroupInput? Read(InputObject input, Reviewer reviewer)
    {
        var id = input.Id("id");
        var format = input.RequiredChoice("format", MeetingFormats.Formats);
        var group = new Group
        {
            Id = id ?? InputObject.NoId,
            Format = format ?? MeetingFormat.Online,
            TargetProblems = input.Texts("targetProblems"),
            MinutesPerMember = input.Number("minutesPerMember", 0, Group.MostMinutes),
            MovedOnlineOn = input.Day("movedOnlineOn"),
        };

        // Part of every group, and not asked about when a candidate is screened.
        input.Text("theme");
        input.Texts("goals");
        input.Choice("medium", DesignCodes.Media);
        input.Choice("timing", DesignCodes.Timings);
        var members = input.Ids("members");
        var chosen = input.Policies(reviewer);
        return id is null || format is null ? null : new(group, members, chosen);
    }
}

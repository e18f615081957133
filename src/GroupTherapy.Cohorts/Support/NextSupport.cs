namespace GroupTherapy.Cohorts;

/// <summary>Whom the plan would turn to next, and why. It informs the facilitator, who may see reasons the plan does not.</summary>
public readonly record struct NextSupport
{
    /// <summary>The member.</summary>
    public required string Id { get; init; }

    /// <summary>What the member has had less what it is owed, for a weight of 1: seconds, to the hundredth.</summary>
    public required decimal LevelSeconds { get; init; }

    /// <summary>What the member has been given in this session so far, in seconds.</summary>
    public required int GivenSeconds { get; init; }

    /// <summary>What earlier sessions owe the member, in seconds; negative when the member is ahead.</summary>
    public required int OwedSeconds { get; init; }

    /// <summary>What is planned for the member in the time that is left, in seconds.</summary>
    public required int PlannedSeconds { get; init; }

    /// <summary>Whether the member has had nothing in this session.</summary>
    public bool HasHadNothing => GivenSeconds == 0;

    /// <summary>The reason, as a phrase for the facilitator. Names nobody.</summary>
    public string Because
    {
        get
        {
            var owed = OwedSeconds switch
            {
                > 0 => $"; earlier sessions owe {MinutesAndSeconds.Of(OwedSeconds)}",
                < 0 => $"; ahead by {MinutesAndSeconds.Of(-OwedSeconds)} from earlier sessions",
                _ => "",
            };
            var soFar = HasHadNothing ? "nothing yet" : $"{MinutesAndSeconds.Of(GivenSeconds)} so far";
            return $"{soFar}{owed}; level {MinutesAndSeconds.Of((int)decimal.Round(LevelSeconds))}";
        }
    }

    /// <summary>The type and the opaque id.</summary>
    public override string ToString() => $"{nameof(NextSupport)} {Id}";

    internal static NextSupport Of(string id, in Claim claim, int planned) => new()
    {
        Id = id,
        LevelSeconds = claim.LevelSeconds,
        GivenSeconds = claim.Given,
        OwedSeconds = claim.Owed,
        PlannedSeconds = planned,
    };
}

namespace GroupTherapy.Cohorts;

/// <summary>What a training is for; one does not stand for the other.</summary>
public enum TrainingKind
{
    /// <summary>Leading groups.</summary>
    Group = 1,

    /// <summary>Leading groups online.</summary>
    OnlineGroup,
}

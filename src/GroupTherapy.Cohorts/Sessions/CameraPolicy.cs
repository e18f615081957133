namespace GroupTherapy.Cohorts;

/// <summary>What a group agreed about cameras.</summary>
public enum CameraPolicy
{
    /// <summary>Cameras stay on, unless the facilitator agrees otherwise.</summary>
    On = 1,

    /// <summary>Each member chooses.</summary>
    Free,
}

namespace GroupTherapy.Screening;

/// <summary>What a candidate joins with, each known to work or not.</summary>
/// <param name="Device">A device.</param>
/// <param name="Connection">A connection that carries video.</param>
/// <param name="Camera">A camera.</param>
/// <param name="Sound">Microphone and loudspeaker or headphones.</param>
public sealed record Technology(bool? Device, bool? Connection, bool? Camera, bool? Sound)
{
    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(Technology);
}

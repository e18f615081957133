namespace GroupTherapy.Licensure;

/// <summary>One way to cover clients who are not covered: a clinician as is, or with one licence more.</summary>
/// <param name="Clinician">Who would lead.</param>
/// <param name="License">The licence the clinician would need; null where none is.</param>
/// <param name="Covers">The uncovered clients for whom the clinician would be clear.</param>
public sealed record CoverOption(Clinician Clinician, Jurisdiction? License, IReadOnlyList<Client> Covers)
{
    /// <summary>The clinician's id and the licence.</summary>
    public override string ToString() => License is { } license ? $"{Clinician.Id} with a licence of {license}" : Clinician.Id;
}

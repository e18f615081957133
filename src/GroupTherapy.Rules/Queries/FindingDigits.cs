namespace GroupTherapy.Rules.Queries;

/// <summary>What many rules say of one entity, two bits a rule: met or not applicable, undetermined, not met.</summary>
/// <param name="Number">The first rules' digits.</param>
/// <param name="Rest">The digits of the rules after them.</param>
internal sealed record FindingDigits(long Number, FindingDigits? Rest)
{
    internal const int PerNumber = 31;

    private const long Undetermined = 1;
    private const long NotMet = 2;

    internal static long Of(FindingStatus status, int place) => (status == FindingStatus.NotMet ? NotMet : Undetermined) << (2 * place);

    /// <summary>What the rule in that place says; null where it is met or does not apply.</summary>
    internal FindingStatus? this[int place] => place >= PerNumber ? Rest![place - PerNumber] : ((Number >> (2 * place)) & 3) switch
    {
        Undetermined => FindingStatus.Undetermined,
        NotMet => FindingStatus.NotMet,
        _ => null,
    };

    /// <summary>The type alone: findings are never printed.</summary>
    public override string ToString() => nameof(FindingDigits);
}

using NRules.RuleModel;

namespace GroupTherapy.NRules;

/// <summary>The day as of which a session judges. A session has one: insert it beside the subjects, and update it when the day changes.</summary>
/// <param name="Day">The day as of which answers are current and rules in force.</param>
public sealed record AsOf(LocalDate Day) : IIdentityProvider
{
    /// <summary>Every day is the same fact to a session, so that a second cannot be inserted and another replaces it.</summary>
    object IIdentityProvider.GetIdentity() => typeof(AsOf);
}

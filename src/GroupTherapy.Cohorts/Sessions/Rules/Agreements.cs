using static GroupTherapy.Cohorts.SessionFacts;

namespace GroupTherapy.Cohorts;

/// <summary>The business associate agreement, as it was and is enforced. No waiver reaches a session of today.</summary>
internal static class Agreements
{
    private static readonly LocalDate ExemptFrom = new(2020, 3, 17);
    private static readonly LocalDate TransitionFrom = new(2023, 5, 12);
    private static readonly LocalDate EnforcedFrom = new(2023, 8, 10);

    /// <summary>Before the emergency the agreement was a duty, and enforced.</summary>
    public static readonly Rule<Session> BeforeDiscretion = new()
    {
        Id = "readiness/business-associate-agreement-before-discretion",
        Title = "Before the telehealth discretion: a business associate agreement is in force",
        Source = PracticeLiterature.Ethics,
        InForce = new(null, ExemptFrom),
        Requires = Agreement.Stands,
        Force = Force.Must,
        Because = "A vendor that handles what is said in the group answers for it only under an agreement. HIPAA asks it of a practice that it covers, in every format online.",
        Remedy = "A session of those days without an agreement was not in order; record it as such.",
        Statements = ["R087", "R090", "R091"],
    };

    /// <summary>While enforcement was waived: advice. The duty stood; nobody was held to it.</summary>
    public static readonly Rule<Session> DuringDiscretion = new()
    {
        Id = "readiness/business-associate-agreement-during-discretion",
        Title = "During the telehealth discretion: a business associate agreement is in force",
        Source = Regulations.TelehealthDiscretion.At("Notification of enforcement discretion"),
        InForce = EffectivePeriod.Between(ExemptFrom, TransitionFrom),
        Requires = Agreement.Stands,
        Force = Force.Consider,
        Because = "From 2020-03-17 to 2023-05-11 telehealth in good faith was not penalised for want of an agreement.",
        Remedy = "The duty stood and was not enforced against good faith; note that the session was held without an agreement.",
        Statements = ["R091"],
        Reasons = ["R090"],
    };

    /// <summary>What the waiver did not reach.</summary>
    public static readonly Rule<Session> NotOnPublicPlatform = new()
    {
        Id = "readiness/not-public-facing",
        Title = "During the telehealth discretion: the platform does not face the public",
        Source = Regulations.TelehealthDiscretion.At("Notification of enforcement discretion"),
        InForce = EffectivePeriod.Between(ExemptFrom, EnforcedFrom),
        Requires = !PublicFacing.Holds,
        Force = Force.Should,
        Because = "The discretion, and the transition after it, reached only products that do not face the public.",
        Remedy = "Note that the session was outside the discretion, and have it looked at.",
        Statements = ["R091"],
    };

    /// <summary>In the ninety days of transition: a matter of judgement.</summary>
    public static readonly Rule<Session> InTransition = new()
    {
        Id = "readiness/business-associate-agreement-in-transition",
        Title = "In the transition: a business associate agreement is in force",
        Source = Regulations.TelehealthDiscretion.At("Notice of expiration"),
        InForce = EffectivePeriod.Between(TransitionFrom, EnforcedFrom),
        Requires = Agreement.Stands,
        Force = Force.Review,
        Because = "From 2023-05-12 to 2023-08-09 those who were coming into compliance in good faith were not penalised; whether a practice was is a judgement.",
        Remedy = "Judge whether the practice was bringing the agreement about, and record it.",
        Statements = ["R091"],
        Reasons = ["R090"],
    };

    /// <summary>From 2023-08-10, and today: enforced again.</summary>
    public static readonly Rule<Session> InForce = new()
    {
        Id = "readiness/business-associate-agreement",
        Title = "A business associate agreement is in force",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Since(EnforcedFrom),
        Requires = Agreement.Stands,
        Force = Force.Must,
        Because = "A vendor that handles what is said in the group answers for it only under an agreement. HIPAA asks it of a practice that it covers, in every format online.",
        Remedy = "Sign or renew the agreement with the vendor before the session, or hold it on a platform that has one.",
        Statements = ["R087", "R090", "R091"],
    };
}

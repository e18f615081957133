using static GroupTherapy.Screening.CandidateFacts;

namespace GroupTherapy.Screening;

/// <summary>Who the candidate is, and what the candidate has agreed to before the first session.</summary>
internal static class Consents
{
    /// <summary>The candidate's identity is verified.</summary>
    public static readonly Rule<Candidate> VerifiedIdentity = new()
    {
        Id = "screening/identity-verified",
        Title = "Identity is verified by the group's policy",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = IdentityVerified.Holds,
        Force = Force.Must,
        Because = "Behind a screen anyone can claim a name; the members must know that everyone is who they say.",
        Remedy = "Verify the candidate's identity as the group's policy asks.",
        Statements = ["R103", "R104"],
    };

    /// <summary>Informed consent to online treatment.</summary>
    public static readonly Rule<Candidate> ConsentToOnlineTreatment = new()
    {
        Id = "screening/online-consent",
        Title = "Current consent to online group treatment is signed",
        Source = Sources.Weinberg2020.At("Ethics: Confidentiality, State Licensing, Informed Consent"),
        InForce = EffectivePeriod.Always,
        AppliesWhen = GroupIsOnline.Holds,
        Requires = Condition<Candidate>.All(
            OnlineConsent.Stands,
            OnlineConsentIsCurrentVersion.Holds,
            OnlineConsentCovers.IncludesAll("risks", "benefits", "memberPrivacy", "records"),
            ConsentedSinceMoveOnline.Holds),
        Force = Force.Must,
        Because = "Online the candidate shares in keeping the setting private, and records can last; one can only agree to what is named.",
        Remedy = "Have the current consent signed: risks and benefits of the online format, the member's share in privacy, what happens to records.",
        Statements = ["R016", "R093", "R100", "R108"],
    };

    /// <summary>The members' agreement on confidentiality.</summary>
    public static readonly Rule<Candidate> SignedConfidentiality = new()
    {
        Id = "screening/confidentiality-agreement",
        Title = "The confidentiality agreement is signed",
        Source = Sources.GoodTherapy.At("Privacy Concerns in Online Group Therapy"),
        InForce = EffectivePeriod.Always,
        Requires = ConfidentialityAgreement.Stands,
        Force = Force.Must,
        Because = "A therapist cannot guarantee what members keep to themselves; each member's own word is what there is.",
        Remedy = "Have the confidentiality agreement signed before the first session.",
        Statements = ["R102"],
    };

    /// <summary>The agreement not to record.</summary>
    public static readonly Rule<Candidate> SignedNoRecording = new()
    {
        Id = "screening/no-recording-agreement",
        Title = "The agreement not to record is signed",
        Source = Sources.GoodTherapy.At("Privacy Concerns in Online Group Therapy"),
        InForce = EffectivePeriod.Always,
        Requires = NoRecordingAgreement.Stands,
        Force = Force.Must,
        Because = "A member can record a session, or let someone listen, unseen.",
        Remedy = "Have the agreement not to record, and to let no third person in, signed before the first session.",
        Statements = ["R101"],
    };

    /// <summary>The group's rules.</summary>
    public static readonly Rule<Candidate> AcknowledgedGroupRules = new()
    {
        Id = "screening/group-rules-acknowledged",
        Title = "The group's rules are acknowledged",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = GroupRulesAcknowledged.Stands,
        Force = Force.Must,
        Because = "Rules that everyone knows from the start can be kept, and called on.",
        Remedy = "Go through the group's rules and have them acknowledged before the first session.",
        Statements = ["R041"],
    };
}

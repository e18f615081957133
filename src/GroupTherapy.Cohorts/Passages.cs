namespace GroupTherapy.Cohorts;

/// <summary>The passages that several rules come from.</summary>
internal static class Passages
{
    internal static Passage Abstract { get; } = Sources.Weinberg2020.At("Abstract");

    internal static Passage Highlights { get; } = Sources.Weinberg2020.At("Highlights and Implications");

    internal static Passage Introduction { get; } = Sources.Weinberg2020.At("Introduction");

    internal static Passage GroupResearch { get; } = Sources.Weinberg2020.At("Group Teletherapy: Research Findings");

    internal static Passage PregroupScreening { get; } = Sources.Weinberg2020.At("Pregroup Screening and Case Example");

    internal static Passage Frame { get; } = Sources.Weinberg2020.At("Managing the frame of the treatment");

    internal static Passage Disembodied { get; } = Sources.Weinberg2020.At("The disembodied environment");

    internal static Passage Presence { get; } = Sources.Weinberg2020.At("The question of presence");

    internal static Passage Background { get; } = Sources.Weinberg2020.At("The transparent background");

    internal static Passage Ethics { get; } = Sources.Weinberg2020.At("Ethics: Confidentiality, State Licensing, Informed Consent");

    internal static Passage Conclusion { get; } = Sources.Weinberg2020.At("Conclusion");

    internal static Passage Basics { get; } = Sources.GoodTherapy.At("Online Group Therapy: The Basics");

    internal static Passage EthicalConcerns { get; } = Sources.GoodTherapy.At("Ethical Concerns");

    internal static Passage PrivacyConcerns { get; } = Sources.GoodTherapy.At("Privacy Concerns in Online Group Therapy");

    internal static Passage MakingEffective { get; } = Sources.GoodTherapy.At("Making Digital Group Treatment Effective");
}

namespace GroupTherapy;

/// <summary>The two documents on online groups that every package's rules come from, with the passages they are cited at, and who made rules of them.</summary>
internal static class PracticeLiterature
{
    internal const string Developer = "The GroupTherapy developers, from the cited publications";
    internal const string Funding = "None declared";
    internal const string Users = "Licensed clinicians, and those who run the systems they work in; never patients.";

    internal static IReadOnlyList<Revision> FirstVersion { get; } = [new("1.0.0", null, "The first version.")];

    internal static Publication Weinberg2020 { get; } = new(
        "weinberg-2020",
        "Weinberg, H. (2020). Online group psychotherapy: Challenges and possibilities during COVID-19 - A practice review. Group Dynamics: Theory, Research, and Practice 24(3), 201-211. doi:10.1037/gdn0000140");

    internal static Publication GoodTherapy { get; } = new(
        "goodtherapy-online-groups",
        "GoodTherapy, article for therapists on online group therapy: basics, privacy, ethics, making digital group treatment effective");

    internal static Passage Abstract { get; } = Weinberg2020.At("Abstract");

    internal static Passage Highlights { get; } = Weinberg2020.At("Highlights and Implications");

    internal static Passage Introduction { get; } = Weinberg2020.At("Introduction");

    internal static Passage GroupResearch { get; } = Weinberg2020.At("Group Teletherapy: Research Findings");

    internal static Passage PregroupScreening { get; } = Weinberg2020.At("Pregroup Screening and Case Example");

    internal static Passage Frame { get; } = Weinberg2020.At("Managing the frame of the treatment");

    internal static Passage Disembodied { get; } = Weinberg2020.At("The disembodied environment");

    internal static Passage Presence { get; } = Weinberg2020.At("The question of presence");

    internal static Passage Background { get; } = Weinberg2020.At("The transparent background");

    internal static Passage Ethics { get; } = Weinberg2020.At("Ethics: Confidentiality, State Licensing, Informed Consent");

    internal static Passage Conclusion { get; } = Weinberg2020.At("Conclusion");

    internal static Passage Basics { get; } = GoodTherapy.At("Online Group Therapy: The Basics");

    internal static Passage EthicalConcerns { get; } = GoodTherapy.At("Ethical Concerns");

    internal static Passage PrivacyConcerns { get; } = GoodTherapy.At("Privacy Concerns in Online Group Therapy");

    internal static Passage MakingEffective { get; } = GoodTherapy.At("Making Digital Group Treatment Effective");
}

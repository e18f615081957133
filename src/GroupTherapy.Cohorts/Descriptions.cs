namespace GroupTherapy.Cohorts;

/// <summary>What the rulebooks of groups and sessions are for, and how far they reach.</summary>
internal static class Descriptions
{
    private const string Written = "Rules written by people from a practice review, an article for therapists and federal rules. No model was trained on data. What is unknown is never taken for an answer.";
    private const string HostsWord = "Answers are the host's word: nothing here sees a session, reads a chat or looks at a face.";
    private const string NotValidated = "Not validated in a trial.";

    internal static RulebookDescription Design { get; } = Of(
        "A group before it starts",
        "To show whoever plans an online therapy group what is settled, what is missing and what research advises, before the group is offered.",
        "Therapy groups for adults that are to meet online, and those in person as far as size and leadership go.",
        "The plan of the group as its leaders know it: theme, goals, method, medium, leaders with their training, rules and plans that are written.",
        ["Sizes are a policy of the practice: no guideline gives a number.", "That a plan is written says nothing of how good it is."],
        [
            new(true, "Groups by video were found similar to groups in a room, cognitive-behavioural groups among them.", "R141", "R142"),
            new(true, "Groups online are reported to help with chronic pain, and to leave members feeling empowered.", "R144", "R145"),
            new(true, "The review concludes that online groups seem to work.", "R155"),
            new(false, "With bulimia, a group online helped more slowly than one in a room.", "R143"),
            new(false, "Trials of groups by video are rare, the field is in its infancy, and the reviews rest on few articles.", "R146", "R147", "R152", "R153"),
        ]);

    internal static RulebookDescription Admission { get; } = Of(
        "Joining a cohort",
        "To show whether somebody may still join a cohort that has begun, and what it would mean for those who are in it.",
        "Cohorts of therapy groups and those who ask to join them, whom screening has judged.",
        "The cohort's recorded events - sessions, members, places - and the policy it declares.",
        ["It judges the place and the moment; whether the candidate fits is screening's question.", "Of the review on open and closed groups the abstract was read, and no more."],
        []);

    internal static RulebookDescription Readiness { get; } = Of(
        "A session before it begins",
        "To show those who lead a session what is not yet in place: platform, agreements, protection, plan, and what each member must have before it begins.",
        "Sessions of online therapy groups in the United States.",
        "What the practice knows of its platform and agreements, the plan of the session, and for each member what was checked at joining.",
        ["Whether a practice is a programme under 42 CFR Part 2, and whether HIPAA covers it, is for counsel: the rules ask as if HIPAA did.", "A camera that is on proves nothing about who is in the room."],
        []);

    internal static RulebookDescription Close { get; } = Of(
        "A session when it ends",
        "To show those who led a session whether everyone present received support and every incident an answer, before the record is closed.",
        "Sessions of online therapy groups.",
        "What the facilitators recorded: time for each member, incidents with their answers, what was noticed, the last measurement of cohesion.",
        ["Support is counted as time; how fair the shares are is not a rule.", "The library records and does not interpret behaviour."],
        []);

    private static RulebookDescription Of(string title, string purpose, string population, string inputs, IReadOnlyList<string> limitations, IReadOnlyList<EvidenceNote> evidence) => new()
    {
        Title = title,
        Purpose = purpose,
        IntendedUser = PracticeLiterature.Users,
        Population = population,
        Inputs = inputs,
        Logic = Written,
        Limitations = [NotValidated, HostsWord, .. limitations],
        Evidence = evidence,
        Developer = PracticeLiterature.Developer,
        Funding = PracticeLiterature.Funding,
        Revisions = PracticeLiterature.FirstVersion,
    };
}

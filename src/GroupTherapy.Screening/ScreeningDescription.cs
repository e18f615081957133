namespace GroupTherapy.Screening;

/// <summary>What the screening rulebook is for, and how far it reaches.</summary>
internal static class ScreeningDescription
{
    internal static RulebookDescription Text { get; } = new()
    {
        Title = "Screening for an online group",
        Purpose = "To show a licensed clinician, before a candidate joins an online therapy group, what was checked, what was found, what is missing and why it matters. It neither enrols nor rejects anyone, and it is no alarm.",
        IntendedUser = PracticeLiterature.Users,
        Population = "Adults in the United States who are candidates for an online psychotherapy group.",
        Inputs = "A clinician's findings, and coded answers to questionnaires and interviews, each with the day it was answered; signed consents; what the host knows of the candidate's setting. Answers older than the policy allows, and whatever was not asked, are unknown.",
        Logic = "Rules written by people from a practice review, an article for therapists and the instruments' own scoring. No model was trained on data. A duty known to be broken outweighs everything; what is unknown is never taken for an answer.",
        Limitations =
        [
            "Not validated in a trial.",
            "Two publications are the ground, and both hedge: \"may not be appropriate\" is said of acute crisis and easy dysregulation, which is why those two rules admit an override.",
            "A negative screen clears no one of a risk by itself. The clinician's judgement comes first and is asked for.",
            "With acceptsPhq9ItemNine, as by default, item nine of the PHQ-9 answered 0 counts as an assessment of suicide risk and, where nothing speaks against it, settles that it is not high; without it a C-SSRS, an ASQ or a clinician is asked.",
            "The windows of days are a policy. The PHQ-9 asks about two weeks, the ASQ's item five about now, the C-SSRS about months.",
            "Written for adults; an adult's refusal on the ASQ leaves it open, where its makers count a young person's as positive.",
        ],
        Evidence =
        [
            new(true, "Studies of treatment at a distance, one person at a time, by telephone, by internet programme and by video, found it of use for depression, anxiety and trauma.", "R139", "R140", "R158", "R162", "R163", "R164", "R165", "R166"),
            new(true, "By video symptoms were found to improve no less than in a room, and alliance and bond were found comparable in some studies.", "R149", "R151", "R168"),
            new(true, "The article names the convenience of therapy online and the reach of groups online, calls group treatment online effective, and points to work of 2019 on depression.", "R136", "R159", "R160", "R161"),
            new(false, "Alliance by video was also found weaker than in a room.", "R150"),
            new(false, "With bulimia, a group online helped more slowly than one in a room.", "R143"),
            new(false, "The studies of treatment at a distance are about one person with a therapist or a programme; what they say of groups is an inference.", "R139", "R140", "R158", "R162", "R163", "R164", "R165", "R166"),
            new(false, "Whom online groups suit, and whom not, is told mostly from clinical experience, not from trials.", "R154"),
            new(false, "The percentages in the article's opening are of the public and of therapy in general: they do not say whom an online group suits, and no rule is made of them.", "R133", "R134", "R135"),
        ],
        Developer = PracticeLiterature.Developer,
        Funding = PracticeLiterature.Funding,
        Revisions = PracticeLiterature.FirstVersion,
    };
}

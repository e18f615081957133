namespace GroupTherapy.Cohorts;

/// <summary>The guides for those who lead online groups.</summary>
public static class Guides
{
    /// <summary>Activity, self-disclosure and presence.</summary>
    public static Guide SelfDisclosure { get; } = new()
    {
        Id = "guide/self-disclosure",
        Title = "Being present, and saying something of oneself",
        Text = "Through a screen a leader who waits in silence is hard to tell from one who is absent, so be more active than in a room. "
            + "Saying something of oneself can help the group feel that someone is there. "
            + "Keep it to the here and now: what one feels in this group at this moment, not one's own story.",
        Source = PracticeLiterature.Presence,
        Statements = ["R070", "R072", "R073"],
    };

    /// <summary>Looking at faces.</summary>
    public static Guide Faces { get; } = new()
    {
        Id = "guide/faces",
        Title = "Looking at faces",
        Text = "The screen shows every face at once and from the front, closer than a circle of chairs does. "
            + "After summing up or interpreting, look through all of them before going on. "
            + "What a face seems to say is a reason to ask the member, never a finding; and no program reads it for you.",
        Source = PracticeLiterature.Disembodied,
        Statements = ["R075", "R076"],
    };

    /// <summary>Bringing the body in.</summary>
    public static Guide Body { get; } = new()
    {
        Id = "guide/body",
        Title = "Bringing the body in",
        Text = "Only heads and shoulders are in the picture, but everyone still sits in a body. "
            + "Ask what members notice in theirs, where they feel what they speak of, and speak of it as part of the session.",
        Source = PracticeLiterature.Disembodied,
        Statements = ["R077"],
    };

    /// <summary>Inviting imagination.</summary>
    public static Guide Imagination { get; } = new()
    {
        Id = "guide/imagination",
        Title = "Inviting imagination",
        Text = "What the screen leaves out can be imagined together: how we would sit if this were one room, who would be beside whom, what one would want to do. "
            + "The answers often say what is missing, and bring members closer.",
        Source = PracticeLiterature.Presence,
        Statements = ["R078"],
    };

    /// <summary>Working with what happens.</summary>
    public static Guide Dynamics { get; } = new()
    {
        Id = "guide/dynamics",
        Title = "Dynamics as a springboard",
        Text = "What happens between members is material and not only disturbance. "
            + "Say what you see, ask whether others see it, and let the group find out what each knows of it from elsewhere.",
        Source = PracticeLiterature.MakingEffective,
        Statements = ["R118"],
    };

    /// <summary>Attachment at intake.</summary>
    public static Guide Attachment { get; } = new()
    {
        Id = "guide/attachment",
        Title = "Attachment at intake",
        Text = "How people attach may foretell how they take to a group online. "
            + "A measure of it at intake is optional, and of use for research and reflection: nobody is admitted or refused by it.",
        Source = PracticeLiterature.Conclusion,
        Statements = ["R124"],
    };

    /// <summary>Recording without interpreting.</summary>
    public static Guide Recording { get; } = new()
    {
        Id = "guide/recording",
        Title = "Recording, not interpreting",
        Text = "What is fitting on a screen is still being found out: food, a bed in the picture, someone walking about. "
            + "Write down what happened and what was done. What it means is for you and the group to say; this library never says it.",
        Source = PracticeLiterature.Background,
        Statements = ["R132"],
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Guide> All { get; } = [SelfDisclosure, Faces, Body, Imagination, Dynamics, Attachment, Recording];
}

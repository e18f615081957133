using static GroupTherapy.Cohorts.SessionFacts;

namespace GroupTherapy.Cohorts;

/// <summary>Channels, controls and records.</summary>
internal static class Protection
{
    /// <summary>Each channel in use.</summary>
    public static readonly Rule<Session> EncryptedChannels = new()
    {
        Id = "readiness/encrypted-channels",
        Title = "Every channel is encrypted",
        Source = PracticeLiterature.MakingEffective,
        InForce = EffectivePeriod.Always,
        Requires = !UnencryptedChannels.IncludesAny("video", "chat", "mail", "reminders", "homework"),
        Force = Force.Must,
        Because = "What is not encrypted can be read on the way; a reminder or a worksheet tells as much as a session.",
        Remedy = "Encrypt the channel, or stop using it for the group.",
        Statements = ["R095", "R096"],
    };

    /// <summary>Against whoever has the device.</summary>
    public static readonly Rule<Session> EndpointControls = new()
    {
        Id = "readiness/endpoint-controls",
        Title = "Devices are locked and kept up to date, and shared ones are asked about",
        Source = PracticeLiterature.PrivacyConcerns,
        InForce = EffectivePeriod.Always,
        Requires = Controls.IncludesAll("deviceLock", "updates", "sharedDevicesAsked"),
        Force = Force.Should,
        Because = "The way is safe only as far as its ends: a device that others open shows them the group.",
        Remedy = "Have devices locked and updated, and ask who else uses them.",
        Statements = ["R094", "R097"],
    };

    /// <summary>Against false invitations and intruders.</summary>
    public static readonly Rule<Session> IntruderControls = new()
    {
        Id = "readiness/intruder-controls",
        Title = "Links are unique, a waiting room is used and a second factor asked for",
        Source = PracticeLiterature.PrivacyConcerns,
        InForce = EffectivePeriod.Always,
        Requires = Controls.IncludesAll("uniqueLinks", "waitingRoom", "secondFactor"),
        Force = Force.Should,
        Because = "A link passed on, or a false one followed, lets a stranger in.",
        Remedy = "Send each member a link of their own, admit from a waiting room, and ask for a second factor.",
        Statements = ["R094", "R098"],
    };

    /// <summary>The law is not all there is to privacy.</summary>
    public static readonly Rule<Session> BeyondHipaa = new()
    {
        Id = "readiness/risks-beyond-hipaa",
        Title = "The risks of the online setting beyond HIPAA were gone through",
        Source = PracticeLiterature.Ethics,
        InForce = EffectivePeriod.Always,
        Requires = OnlineRisksReviewed.Holds,
        Force = Force.Should,
        Because = "Keeping HIPAA does not make a room on a screen as private as an office.",
        Remedy = "Go through the risks of the online setting with a list of its own.",
        Statements = ["R092", "R094"],
        Reasons = ["R093"],
    };

    /// <summary>Off, or consented to by all.</summary>
    public static readonly Rule<Session> NothingIsRecorded = new()
    {
        Id = "readiness/permanent-records",
        Title = "No recording, chat log, transcript or automatic notes, or all members consented and retention is settled",
        Source = PracticeLiterature.Basics,
        InForce = EffectivePeriod.Always,
        Requires = !RecordsOn.IncludesAny("recording", "chatLog", "transcript", "automaticNotes") | (ConsentsToRecords.Holds & RetentionPolicy.Holds),
        Force = Force.Must,
        Because = "A record of a group outlasts it, and is everyone's at once. The clinical record is not meant.",
        Remedy = "Turn recording, chat log, transcript and automatic notes off, or have every member's consent and a policy on how long they are kept.",
        Confidential = true,
        Statements = ["R100"],
        Reasons = ["R068"],
    };
}

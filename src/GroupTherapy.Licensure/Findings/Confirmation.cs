using static NodaTime.Text.LocalDatePattern;

namespace GroupTherapy.Licensure;

/// <summary>A question the data do not answer for the day, and whom to ask.</summary>
/// <param name="What">What to confirm.</param>
/// <param name="With">Whom to ask.</param>
/// <param name="Why">Why the data do not answer.</param>
public sealed record Confirmation(string What, string With, string Why)
{
    /// <summary>Whom to ask: what to ask tells where a client is.</summary>
    public override string ToString() => $"{nameof(Confirmation)} with {With}";

    internal static Confirmation? For(string fact, Practice practice)
    {
        var (clinician, client) = (practice.Clinician, practice.Client);
        if (fact == PracticeFacts.PsypactWhereClientIs.Id) return Of(practice, Compact.Psypact, client.Location.Jurisdiction);
        if (fact == PracticeFacts.PsypactWhereClinicianIs.Id) return Of(practice, Compact.Psypact, clinician.Location.Jurisdiction);
        if (fact == PracticeFacts.CounselingHome.Id) return Of(practice, Compact.Counseling, clinician.Residence);
        if (fact == PracticeFacts.CounselingRemote.Id) return Of(practice, Compact.Counseling, client.Location.Jurisdiction);
        if (fact == PracticeFacts.SocialWorkHome.Id) return Of(practice, Compact.SocialWork, clinician.Residence);
        if (fact == PracticeFacts.SocialWorkRemote.Id) return Of(practice, Compact.SocialWork, client.Location.Jurisdiction);
        if (fact == PracticeFacts.RegistrationRoute.Id) return Of(practice, RouteKind.Registration, "registration for clinicians of other states");
        if (fact == PracticeFacts.RegistrationReaches.Id) return Of(practice, RouteKind.Registration, "practice for so long, or for so many, by its registration");
        return fact == PracticeFacts.TemporaryRoute.Id || fact == PracticeFacts.TemporaryNeedsFiling.Id || fact == PracticeFacts.AllowanceReaches.Id
            ? Of(practice, RouteKind.TemporaryPractice, "temporary practice by clinicians of other states")
            : null;
    }

    private static Confirmation? Of(Practice practice, Compact compact, Jurisdiction? jurisdiction)
    {
        if (jurisdiction is not { } where || practice.Data.AnswerOf(compact, where, practice.On) is not { Unknown: { } unknown } answer) return null;
        var info = practice.Data.InfoOf(compact);
        return new($"whether {info.InText} is in force in {practice.Data[where].Name} on {Iso.Format(practice.On)}", info.ConfirmWith, UnknownWords.Of(unknown, answer.CheckedUntil, answer.Window));
    }

    private static Confirmation? Of(Practice practice, RouteKind kind, string what)
    {
        if (practice.Client.Location.Jurisdiction is not { } where || PracticeAnswers.RouteOf(practice, kind) is not { } answer) return null;
        var name = practice.Data[where].Name;
        if (WhyOf(answer, practice.Modality) is not { } why) return null;
        return new($"whether {name} allows {what} on {Iso.Format(practice.On)}", $"the board of the profession in {name}", why);
    }

    /// <summary>Why the data leave it unknown; null where what is missing is the host's to say.</summary>
    private static string? WhyOf(RouteAnswer answer, MeetingFormat? modality) => answer switch
    {
        { Unknown: { } unknown } => UnknownWords.Of(unknown, answer.CheckedUntil, null, answer.Route?.Summary),
        { Route: { } route } when (modality == MeetingFormat.Online && route.Telehealth is null) || (modality == MeetingFormat.InPerson && route.InPerson is null) => "whether it covers this modality was not read",
        { Route.Filing: null } => "what must be filed was not read",
        { Route: { Limit: null, LimitAsStated: { } limit } } => $"its limit is not counted here: {limit}",
        _ => null,
    };
}

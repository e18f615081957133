using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Reads <c>{"asOf", "group", "session", "close"}</c> and, for a review of the whole, <c>"clinicians"</c> and <c>"support"</c>; of all these the session alone must be given.</summary>
internal static class MeetingInput
{
    private const int MostClinicians = 100;

    /// <param name="root">The document.</param>
    /// <param name="on">The day given beside it, which overrides the document's.</param>
    /// <returns>Null, with faults, when the document cannot be evaluated.</returns>
    public static Tuple<Meeting, LocalDate>? Read(InputObject root, LocalDate? on)
    {
        var asOf = root.AsOf(on);
        var group = root.Object("group", GroupDesignInput.Read);
        var session = root.RequiredObject("session", SessionInput.Read);
        var close = root.Object("close", input => SessionCloseInput.Read(input, session?.Id ?? InputObject.NoId, asOf));
        var clinicians = root.ClinicianList("clinicians", MostClinicians);
        var support = root.Object("support", input => SupportInput.Read(input, begins: false));
        if (asOf is not { } day || session is null) return null;
        return Tuple.Create<Meeting, LocalDate>(new() { Group = group, Session = session, Close = close, Facilitators = clinicians, Problems = group?.TargetProblems, Time = support?.Time, Support = support?.Members }, day);
    }

    /// <summary>Clinicians, each with an id that no other has; null where they are not given.</summary>
    public static IReadOnlyList<Clinician>? ClinicianList(this InputObject root, string property, int most)
    {
        if (root.ItemsOf(property) > most) root.Refuse(property, Expectation.AtMost(most, "clinician"));
        return root.ObjectsById(property, "clinician", ClinicianInput.Read, clinician => clinician.Id);
    }
}

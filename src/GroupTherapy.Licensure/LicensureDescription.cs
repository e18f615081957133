namespace GroupTherapy.Licensure;

/// <summary>What the licensure rulebook is for, and how far it reaches.</summary>
internal static class LicensureDescription
{
    internal static RulebookDescription Text { get; } = new()
    {
        Title = "Licensure where the client is",
        Purpose = "To show, for one clinician, one client, one day and one modality, on which basis the clinician may practise where the client physically is, or why on none. It is decision support and not legal advice.",
        IntendedUser = "Licensed clinicians and those who credential them.",
        Population = "Clinicians of six professions with clients in the 50 states, the District of Columbia and five territories.",
        Inputs = "The clinician's profession, licences, certificates, privileges and registrations with their days; where clinician and client physically are during the session; days already counted. What holds in each state comes from dated data, each entry with its source and the day it was recorded.",
        Logic = "One basis of authority that is known to hold is enough; each is a condition written from the text of a compact or of a state's route. No model was trained on data. A state that is unknown, and a day past the last one checked, leave the answer open.",
        Limitations =
        [
            "Nothing is looked up live: the boards and the compacts' commissions have the last word.",
            "Past the day to which a table was checked, and where its sources disagree, it does not answer.",
            "Routes of many states were not researched; not researched is unknown, never permitted.",
            "No statute that was seen speaks of groups. Judging each member apart, and each facilitator for each member, is a reading.",
            "No foreign law is known.",
        ],
        Evidence = [new(false, "How many clinicians went remote shows no permission; no rule counts it as one.", "R137")],
        Developer = PracticeLiterature.Developer,
        Funding = PracticeLiterature.Funding,
        Revisions = PracticeLiterature.FirstVersion,
    };
}

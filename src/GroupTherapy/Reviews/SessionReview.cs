using GroupTherapy.Cohorts;
using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>The answer to a session: one outcome, never better than the worst of the decisions inside it, and the plan for support.</summary>
/// <remarks>It informs those who lead the session, who decide. Immutable.</remarks>
public sealed class SessionReview
{
    /// <summary>The name under which <see cref="Missing"/> lists a plan that could not be made: no time was given, or nobody is known to be there. A session that has ended needs none.</summary>
    public const string SupportPlanPart = "support-plan";

    internal SessionReview(Meeting meeting, Decision<GroupDesign>? design, Decision<Session> readiness, IReadOnlyList<Decision<Practice>> licensure, SupportPlan? plan, Decision<SessionClose>? close)
    {
        Meeting = meeting;
        Design = design;
        Readiness = readiness;
        Licensure = licensure;
        Plan = plan;
        Close = close;
        Missing = plan is null && close is null ? [SupportPlanPart] : [];
        Outcomes = [.. new[] { design?.Outcome, readiness.Outcome }.OfType<Outcome>(), .. licensure.Select(practice => practice.Outcome), .. close is { } closed ? [closed.Outcome] : Array.Empty<Outcome>()];
        Outcome = Outcomes.Append(OfPlan()).Max();
    }

    /// <summary>What was asked.</summary>
    public Meeting Meeting { get; }

    /// <summary>The day of the session.</summary>
    public LocalDate AsOf => Readiness.AsOf;

    /// <summary>The worst of all parts; open at best while a part is missing. A plan that cannot give everyone the guaranteed minimum asks for a clinician's judgement.</summary>
    public Outcome Outcome { get; }

    /// <summary>The answer to what was asked: the outcome of the whole where the meeting asks for it, and otherwise the worst of the decisions alone, whatever part was not given.</summary>
    public Outcome OutcomeAsked => Meeting.IsWhole ? Outcome : Outcomes.Max();

    /// <summary>The outcomes of the decisions: design, readiness, licensure, close.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>Whether the group is set up as it should be: <c>cohorts/design</c>; null where no group was given.</summary>
    public Decision<GroupDesign>? Design { get; }

    /// <summary>Whether the session can begin: <c>sessions/readiness</c>, with what <see cref="Licensure"/> found among the session's authorities.</summary>
    public Decision<Session> Readiness { get; }

    /// <summary>Whether each clinician may practise where each member is now: <c>licensure/practice</c>, clinician by clinician; empty where no clinician was given.</summary>
    public IReadOnlyList<Decision<Practice>> Licensure { get; }

    /// <summary>The minutes for each member; null where none could be planned.</summary>
    public SupportPlan? Plan { get; }

    /// <summary>Whether the session is complete: <c>sessions/close</c>; null while it goes on.</summary>
    public Decision<SessionClose>? Close { get; }

    /// <summary>The parts that were not given.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The type and the session's opaque id.</summary>
    public override string ToString() => $"{nameof(SessionReview)} {Meeting.Session.Id}";

    /// <summary>Who is to get less than the guaranteed minimum is for a clinician to judge; what has ended needs no plan.</summary>
    private Outcome OfPlan() => Missing.Count > 0 ? Outcome.Open : Close is null && Plan is { IsFeasible: false } ? Outcome.Review : Outcome.Clear;
}

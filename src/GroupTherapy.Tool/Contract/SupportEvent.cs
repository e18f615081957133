using GroupTherapy.Cohorts;

namespace GroupTherapy.Tool.Contract;

/// <summary>One line of a session that is followed.</summary>
internal abstract record SupportEvent
{
    /// <summary>The moment whose plan is asked for.</summary>
    public abstract int Second { get; }

    /// <summary>Tells the session what happened.</summary>
    /// <returns>For support, how many of its seconds were new to the member; otherwise null.</returns>
    public abstract int? TellTo(LiveSupport session);

    /// <summary>A member was given support.</summary>
    public sealed record Support(string Member, int From, int Until, SupportKind Kind) : SupportEvent
    {
        public override int Second => Until;

        public override int? TellTo(LiveSupport session) => session.Give(Member, From, Until, Kind);
    }

    /// <summary>A member came or went.</summary>
    public sealed record Presence(string Member, SupportPresence Now, int At) : SupportEvent
    {
        public override int Second => At;

        public override int? TellTo(LiveSupport session)
        {
            session.Report(Member, Now, At);
            return null;
        }
    }

    /// <summary>Nothing happened; the plan of a moment is asked for.</summary>
    public sealed record Question(int At) : SupportEvent
    {
        public override int Second => At;

        public override int? TellTo(LiveSupport session) => null;
    }
}

namespace GroupTherapy.Cohorts.Simulation;

/// <summary>What a course of sessions came to, for each member from the one who dominates to the one who hardly speaks.</summary>
internal sealed record SimulatedCourse(int[] Attended, int[] Seconds, int[] ZeroContacts)
{
    /// <summary>Minutes of support for a session attended.</summary>
    public IEnumerable<double> MinutesASession => Attended.Zip(Seconds, (sessions, seconds) => sessions == 0 ? 0 : seconds / 60.0 / sessions);
}

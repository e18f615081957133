namespace GroupTherapy.Licensure;

/// <summary>Who may lead for whom on which day: an outcome for each clinician, client and session. Reasons are worked out when asked for.</summary>
/// <remarks>
/// Immutable. Sessions of a series use up counted allowances: each is judged with the earlier ones counted. Clients in the
/// same situation are judged once.
/// </remarks>
public sealed class AuthorityMatrix
{
    private readonly MeetingFormat? _modality;
    private readonly LicensureData _data;
    private readonly IReadOnlyList<string>? _problems;
    private readonly int[] _situationOf;
    private readonly Client[] _situations;
    private readonly int[] _encountersOf;
    private readonly IReadOnlyList<LocalDate>[] _earlier;
    private readonly Outcome[] _outcomes;

    private AuthorityMatrix(IReadOnlyList<Clinician> clinicians, IReadOnlyList<Client> clients, IReadOnlyList<LocalDate> sessions, MeetingFormat? modality, LicensureData data, IReadOnlyList<string>? problems)
    {
        Clinicians = [.. clinicians];
        Clients = [.. clients];
        Sessions = [.. sessions];
        _modality = modality;
        _data = data;
        _problems = ValueList.Of(problems, nameof(problems));
        var situations = new Dictionary<Client, int>();

        // An exception for one client makes that client's situation one of its own; the others' bear the id of one of them.
        var named = new HashSet<string>(Clinicians.SelectMany(clinician => clinician.Exceptions.Values).Select(exception => exception.Client).OfType<string>(), StringComparer.Ordinal);
        var others = Clients.FirstOrDefault(client => !named.Contains(client.Id))?.Id;
        _situationOf = [.. Clients.Select(client => PlaceOf(named.Contains(client.Id) ? client : client with { Id = others! }))];
        _situations = [.. situations.OrderBy(situation => situation.Value).Select(situation => situation.Key)];
        var perLocation = Clients.ToLookup(client => client.Location);
        _encountersOf = [.. _situations.Select(situation => perLocation[situation.Location].Count())];
        _earlier = [.. Sessions.Select((_, session) => ValueList.Required<LocalDate>([.. Sessions.Take(session)], nameof(Sessions)))];
        _outcomes = new Outcome[Sessions.Count * Clinicians.Count * _situations.Length];
        Fill();

        int PlaceOf(Client situation)
        {
            if (!situations.TryGetValue(situation, out var place)) situations.Add(situation, place = situations.Count);
            return place;
        }
    }

    /// <summary>The clinicians, one row each.</summary>
    public IReadOnlyList<Clinician> Clinicians { get; }

    /// <summary>The clients, one column each.</summary>
    public IReadOnlyList<Client> Clients { get; }

    /// <summary>The days of the sessions, in order.</summary>
    public IReadOnlyList<LocalDate> Sessions { get; }

    /// <summary>Judges every clinician for every client on every day.</summary>
    /// <param name="clinicians">At least one.</param>
    /// <param name="clients">At least one.</param>
    /// <param name="sessions">At least one day; in order, none twice.</param>
    /// <param name="modality">How the sessions are held; a client's own goes before it. Null when unknown.</param>
    /// <param name="data">The dated data.</param>
    /// <param name="problems">The problems the group treats; null where none are named.</param>
    /// <exception cref="ArgumentException">A list is empty, holds null, or the days are not in order.</exception>
    public static AuthorityMatrix Of(IReadOnlyList<Clinician> clinicians, IReadOnlyList<Client> clients, IReadOnlyList<LocalDate> sessions, MeetingFormat? modality, LicensureData data, IReadOnlyList<string>? problems = null)
    {
        if (clinicians is null || clinicians.Count == 0 || clinicians.Contains(null!)) throw new ArgumentException("There is at least one clinician.", nameof(clinicians));
        if (clients is null || clients.Count == 0 || clients.Contains(null!)) throw new ArgumentException("There is at least one client.", nameof(clients));
        if (sessions is null || sessions.Count == 0) throw new ArgumentException("There is at least one session.", nameof(sessions));
        for (var index = 1; index < sessions.Count; index++)
        {
            if (sessions[index] <= sessions[index - 1]) throw new ArgumentException("The days of the sessions are in order, none twice.", nameof(sessions));
        }

        return new(clinicians, clients, sessions, modality, data ?? throw new ArgumentNullException(nameof(data)), problems);
    }

    /// <summary>The outcome of one cell.</summary>
    /// <param name="clinician">The row, from 0.</param>
    /// <param name="client">The column, from 0.</param>
    /// <param name="session">The session, from 0.</param>
    public Outcome this[int clinician, int client, int session = 0] => _outcomes[Cell(session, clinician, _situationOf[client])];

    /// <summary>The decision of one cell, with findings and reasons.</summary>
    public Decision<Practice> Judge(int clinician, int client, int session = 0) =>
        LicensureRulebook.Default.Judge(PracticeOf(Clinicians[clinician], Clients[client], _situationOf[client], session));

    /// <summary>The outcome at the first session, and every day of the series on which it changes.</summary>
    public IReadOnlyList<OutcomeChange> ChangesOf(int clinician, int client)
    {
        var changes = new List<OutcomeChange>();
        for (var session = 0; session < Sessions.Count; session++)
        {
            var outcome = this[clinician, client, session];
            if (changes.Count == 0 || changes[changes.Count - 1].Outcome != outcome) changes.Add(new(Sessions[session], outcome));
        }

        return changes;
    }

    /// <summary>The clients for whom not every clinician is clear: all who lead need an authority for each member.</summary>
    public IReadOnlyList<Client> Uncovered(int session = 0) => [.. UncoveredPlaces(session).Select(client => Clients[client])];

    /// <summary>What would cover the group: for the uncovered clients, a clinician who is clear for them, or one licence that would make one clear for more of them; the most clients first.</summary>
    /// <remarks>The licence is one of an uncovered client's place, or of where the clinician sits or lives: it can open a compact or a state's route to clients elsewhere too.</remarks>
    public IReadOnlyList<CoverOption> WhatWouldCover(int session = 0)
    {
        var uncovered = UncoveredPlaces(session);
        return
        [
            .. Enumerable.Range(0, Clinicians.Count)
                .SelectMany(clinician => OptionsOf(clinician, uncovered, session))
                .OrderByDescending(option => option.Covers.Count),
        ];
    }

    private IEnumerable<CoverOption> OptionsOf(int clinician, List<int> uncovered, int session)
    {
        var who = Clinicians[clinician];
        var alone = uncovered.Where(client => this[clinician, client, session] == Outcome.Clear).ToList();
        if (alone.Count > 0) yield return new(who, null, [.. alone.Select(client => Clients[client])]);
        var places = uncovered.Except(alone).Select(client => Clients[client].Location.Jurisdiction).Append(who.Location.Jurisdiction).Append(who.Residence).OfType<Jurisdiction>().Distinct();
        foreach (var place in places)
        {
            var license = new License { Jurisdiction = place, Status = LicenseStatus.Active, From = Sessions[session], Independent = true, Restricted = false };
            var licensed = who with { Licenses = [.. who.Licenses, license] };
            var clear = uncovered.Select(client => _situationOf[client]).Distinct()
                .Where(situation => LicensureRulebook.Default.Decide(PracticeOf(licensed, _situations[situation], situation, session)) == Outcome.Clear)
                .ToList();
            var covered = uncovered.Where(client => clear.Contains(_situationOf[client])).ToList();
            if (covered.Count > alone.Count) yield return new(who, place, [.. covered.Select(client => Clients[client])]);
        }
    }

    private List<int> UncoveredPlaces(int session) =>
        [.. Enumerable.Range(0, Clients.Count).Where(client => Enumerable.Range(0, Clinicians.Count).Any(clinician => this[clinician, client, session] != Outcome.Clear))];

    private void Fill()
    {
        var rulebook = LicensureRulebook.Default;
        for (var session = 0; session < Sessions.Count; session++)
        {
            for (var clinician = 0; clinician < Clinicians.Count; clinician++)
            {
                for (var situation = 0; situation < _situations.Length; situation++)
                    _outcomes[Cell(session, clinician, situation)] = rulebook.Decide(PracticeOf(Clinicians[clinician], _situations[situation], situation, session));
            }
        }
    }

    private Practice PracticeOf(Clinician clinician, Client client, int situation, int session) =>
        new(clinician, client, Sessions[session], _modality, _data) { Problems = _problems, Encounters = _encountersOf[situation], EarlierSessions = _earlier[session] };

    private int Cell(int session, int clinician, int situation)
    {
        if (session < 0 || session >= Sessions.Count) throw new ArgumentOutOfRangeException(nameof(session));
        if (clinician < 0 || clinician >= Clinicians.Count) throw new ArgumentOutOfRangeException(nameof(clinician));
        return (((session * Clinicians.Count) + clinician) * _situations.Length) + situation;
    }
}

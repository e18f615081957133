using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>What <c>grouptherapy licensure</c> answers: the decisions of the day that is asked about, what would cover the group, and the series.</summary>
internal sealed class JudgedLeadership(Leadership leadership, LicensureData data)
{
    private const int MostOptions = 10;

    private readonly AuthorityMatrix _matrix = leadership.Judge(data);

    public LicensureData Data => data;

    public LocalDate AsOf => leadership.Sessions[leadership.Session];

    public IReadOnlyList<Clinician> Clinicians => leadership.Clinicians;

    public IReadOnlyList<Client> Clients => leadership.Clients;

    /// <summary>Clinician by clinician, then client by client, on the day that is asked about.</summary>
    public IEnumerable<Outcome> Outcomes => Pairs().Select(pair => OutcomeOf(pair.Clinician, pair.Client));

    /// <summary>The worst of the day that is asked about and, where a series is given, of its other days.</summary>
    public Outcome Worst => Pairs().Max(pair => leadership.IsSeries ? _matrix.ChangesOf(pair.Clinician, pair.Client).Max(change => change.Outcome) : OutcomeOf(pair.Clinician, pair.Client));

    /// <summary>The same, with findings and reasons.</summary>
    public IEnumerable<Decision<Practice>> Decisions => Pairs().Select(pair => _matrix.Judge(pair.Clinician, pair.Client, leadership.Session));

    /// <summary>The clients for whom not every clinician is clear.</summary>
    public IReadOnlyList<Client> Uncovered => _matrix.Uncovered(leadership.Session);

    /// <summary>What would cover them, the most clients first.</summary>
    public IReadOnlyList<CoverOption> Options => [.. _matrix.WhatWouldCover(leadership.Session).Take(MostOptions)];

    /// <summary>For each clinician and client, the outcome at the first session and each day it changes; null where no series is given.</summary>
    public IEnumerable<(Clinician Clinician, Client Client, IReadOnlyList<OutcomeChange> Changes)>? Series =>
        leadership.IsSeries ? Pairs().Select(pair => (Clinicians[pair.Clinician], Clients[pair.Client], _matrix.ChangesOf(pair.Clinician, pair.Client))) : null;

    public Outcome OutcomeOf(int clinician, int client) => _matrix[clinician, client, leadership.Session];

    /// <exception cref="InputException">There are more clinicians or clients than a picture has room for.</exception>
    public string Picture()
    {
        if (Clinicians.Count > MatrixPicture.MostRows) throw TooMany("/clinicians", Clinicians.Count, MatrixPicture.MostRows, "clinician");
        if (Clients.Count > MatrixPicture.MostColumns) throw TooMany("/clients", Clients.Count, MatrixPicture.MostColumns, "client");
        return _matrix.ToSvg(leadership.Session);
    }

    private static InputException TooMany(string at, int count, int most, string noun) =>
        new(new Fault(at, Expectation.Items(count), $"{Expectation.AtMost(most, noun)} in a picture"));

    private IEnumerable<(int Clinician, int Client)> Pairs() =>
        Enumerable.Range(0, Clinicians.Count).SelectMany(clinician => Enumerable.Range(0, Clients.Count).Select(client => (clinician, client)));
}

using GroupTherapy.Licensure;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy;

/// <summary>The answer to who may lead for whom: a decision for each clinician and client on the day that is asked about, what would cover the group, and the series.</summary>
/// <remarks>It informs a clinician, who decides. Immutable.</remarks>
public sealed class LeadershipReview
{
    private const int MostOptions = 10;

    private readonly AuthorityMatrix _matrix;
    private readonly int _session;

    internal LeadershipReview(Leadership leadership, LocalDate asOf, LicensureData data)
    {
        var sessions = leadership.Sessions ?? [asOf];
        Leadership = leadership;
        AsOf = asOf;
        Data = data;
        _session = sessions.TakeWhile(day => day < asOf).Count();
        if (_session == sessions.Count || sessions[_session] != asOf) throw new ArgumentException("The day that is asked about is one of the series.", nameof(asOf));
        _matrix = AuthorityMatrix.Of(leadership.Clinicians, leadership.Clients, sessions, leadership.Modality, data, leadership.Problems);
        Decisions = [.. Pairs().Select(pair => _matrix.Judge(pair.Clinician, pair.Client, _session))];
        Outcome = leadership.Sessions is null ? Worst(Decisions.Select(decision => decision.Outcome)) : Worst(Pairs().SelectMany(pair => _matrix.ChangesOf(pair.Clinician, pair.Client)).Select(change => change.Outcome));
    }

    /// <summary>What was asked.</summary>
    public Leadership Leadership { get; }

    /// <summary>The day that was asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The licensure data that answered.</summary>
    public LicensureData Data { get; }

    /// <summary>The worst of the day that was asked about and, where a series was given, of its other days; clear where there is nobody.</summary>
    public Outcome Outcome { get; }

    /// <summary>Clinician by clinician, then client by client, on the day that was asked about.</summary>
    public IReadOnlyList<Decision<Practice>> Decisions { get; }

    /// <summary>The clients for whom not every clinician is clear.</summary>
    public IReadOnlyList<Client> Uncovered => _matrix.Uncovered(_session);

    /// <summary>What would cover them, the most clients first; ten at most.</summary>
    public IReadOnlyList<CoverOption> Options => [.. _matrix.WhatWouldCover(_session).Take(MostOptions)];

    /// <summary>The decision on a clinician and a client, by their places.</summary>
    public Decision<Practice> DecisionOn(int clinician, int client) => Decisions[(clinician * Leadership.Clients.Count) + client];

    /// <summary>The outcome for a clinician and a client, by their places, at the first session of the series and each day it changes.</summary>
    public IReadOnlyList<OutcomeChange> ChangesOf(int clinician, int client) => _matrix.ChangesOf(clinician, client);

    /// <summary>The outcomes of the day as a picture.</summary>
    /// <returns>An SVG document.</returns>
    /// <exception cref="InputException">There are more clinicians or clients than a picture has room for.</exception>
    public string ToSvg()
    {
        if (Leadership.Clinicians.Count > MatrixPicture.MostRows) throw TooMany("/clinicians", Leadership.Clinicians.Count, MatrixPicture.MostRows, "clinician");
        if (Leadership.Clients.Count > MatrixPicture.MostColumns) throw TooMany("/clients", Leadership.Clients.Count, MatrixPicture.MostColumns, "client");
        return _matrix.ToSvg(_session);
    }

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(LeadershipReview);

    private static Outcome Worst(IEnumerable<Outcome> outcomes) => outcomes.DefaultIfEmpty(Outcome.Clear).Max();

    private static InputException TooMany(string at, int count, int most, string noun) =>
        new(new Fault(at, Expectation.Items(count), $"{Expectation.AtMost(most, noun)} in a picture"));

    private IEnumerable<(int Clinician, int Client)> Pairs() =>
        Enumerable.Range(0, Leadership.Clinicians.Count).SelectMany(clinician => Enumerable.Range(0, Leadership.Clients.Count).Select(client => (clinician, client)));
}

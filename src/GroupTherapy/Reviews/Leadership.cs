using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Who may lead for whom: each of these clinicians for each of these clients, on a day, or on the days of a series.</summary>
public sealed record Leadership
{
    /// <summary>Those who lead.</summary>
    /// <exception cref="ArgumentException">An entry is null, or two have one id.</exception>
    public required IReadOnlyList<Clinician> Clinicians
    {
        get;
        init => field = ValueList.OnceEach(value, clinician => clinician.Id, nameof(value)) ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Those for whom they lead.</summary>
    /// <exception cref="ArgumentException">An entry is null, or two have one id.</exception>
    public required IReadOnlyList<Client> Clients
    {
        get;
        init => field = ValueList.OnceEach(value, client => client.Id, nameof(value)) ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>How the sessions are held; null when unknown.</summary>
    public MeetingFormat? Modality { get; init; }

    /// <summary>The problems the group treats; null where none are named.</summary>
    public IReadOnlyList<string>? Problems { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>The days of a series, each after the one before; null where one day alone is asked about.</summary>
    /// <exception cref="ArgumentException">A day is not after the one before.</exception>
    public IReadOnlyList<LocalDate>? Sessions
    {
        get;
        init
        {
            for (var place = 1; place < value?.Count; place++)
            {
                if (value[place] <= value[place - 1]) throw new ArgumentException("Each day of a series is after the one before.", nameof(value));
            }

            field = ValueList.Of(value, nameof(value));
        }
    }

    /// <summary>The type alone.</summary>
    public override string ToString() => nameof(Leadership);
}

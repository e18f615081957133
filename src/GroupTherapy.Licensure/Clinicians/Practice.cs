namespace GroupTherapy.Licensure;

/// <summary>What is judged: one clinician with one client, on one day, by one modality, by the data as known on a day.</summary>
public readonly record struct Practice
{
    /// <param name="clinician">Who leads.</param>
    /// <param name="client">Whom.</param>
    /// <param name="on">The day of the session.</param>
    /// <param name="modality">How the session is held; the client's own, where given, goes before it. Null when unknown.</param>
    /// <param name="data">The dated data; as known on the day they were made for.</param>
    public Practice(Clinician clinician, Client client, LocalDate on, MeetingFormat? modality, LicensureData data)
    {
        Clinician = clinician ?? throw new ArgumentNullException(nameof(clinician));
        Client = client ?? throw new ArgumentNullException(nameof(client));
        Data = data ?? throw new ArgumentNullException(nameof(data));
        On = on;
        Modality = client.Modality ?? modality;
    }

    /// <summary>Who leads.</summary>
    public Clinician Clinician { get; }

    /// <summary>Whom.</summary>
    public Client Client { get; }

    /// <summary>The dated data.</summary>
    public LicensureData Data { get; }

    /// <summary>The day of the session.</summary>
    public LocalDate On { get; }

    /// <summary>How this client and this clinician meet; null when unknown.</summary>
    public MeetingFormat? Modality { get; }

    /// <summary>The problems the group treats, which the clinician's competence must cover; null where none are named.</summary>
    public IReadOnlyList<string>? Problems { get; init => field = ValueList.Of(value, nameof(value)); }

    /// <summary>Sessions of the same series before this one, at which the clinician will have met the client's state too: each uses a day. No day is given twice.</summary>
    public IReadOnlyList<LocalDate> EarlierSessions { get; init => field = ValueList.Required(value, nameof(value)); } = ValueList.None<LocalDate>();

    /// <summary>How many clients of this session are at this client's location: each is an encounter. At least 1.</summary>
    public int Encounters { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "This client is one."); } = 1;

    /// <summary>The ids: records about people print no more.</summary>
    public override string ToString() => $"{nameof(Practice)} {Clinician?.Id} {Client?.Id}";
}

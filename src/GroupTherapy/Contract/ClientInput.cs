using GroupTherapy.Licensure;

namespace GroupTherapy;

/// <summary>Reads one client; only the id is required.</summary>
internal static class ClientInput
{
    /// <returns>Null, with faults, when there is no id.</returns>
    public static Client? Read(InputObject input)
    {
        var id = input.Id("id");
        var client = new Client
        {
            Id = id ?? InputObject.NoId,
            Location = input.Location(),
            Modality = input.Choice("modality", MeetingFormats.Modalities),
            Existing = input.YesNo("existing"),
            TemporarilyThere = input.YesNo("temporarilyThere"),
            Told = input.YesNo("told"),
            ArrivedOn = input.Day("arrivedOn"),
        };
        return id is null ? null : client;
    }
}

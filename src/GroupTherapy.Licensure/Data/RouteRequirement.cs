namespace GroupTherapy.Licensure.Data;

/// <summary>What a route asks of this clinician and this client; a host answers it for each.</summary>
public enum RouteRequirement
{
    /// <summary>The client was the clinician's client already.</summary>
    ExistingClient = 1,

    /// <summary>The client is there only for a time.</summary>
    ClientTemporarilyThere,

    /// <summary>The client was told that the clinician is not licensed there.</summary>
    ClientTold,

    /// <summary>The clinician does not live there.</summary>
    ClinicianNotResident,

    /// <summary>The clinician's state of residence has not adopted the compact of the profession.</summary>
    HomeOutsideCompact,
}

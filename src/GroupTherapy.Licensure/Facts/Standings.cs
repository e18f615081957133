namespace GroupTherapy.Licensure;

/// <summary>Reads how a credential stands on a day. Null is unknown; a known failure is told whatever else is unknown.</summary>
internal static class Standings
{
    // psypact.gov: APIT and TAP renew annually from this day.
    private static readonly LocalDate AnnualRenewal = new(2023, 10, 1);

    /// <summary>The best of the licences in a jurisdiction.</summary>
    /// <param name="clinician">Whose.</param>
    /// <param name="jurisdiction">Where; null when unknown.</param>
    /// <param name="on">The day.</param>
    /// <param name="independent">Whether the answer turns on independent practice: then it is unknown where that is.</param>
    internal static Standing? OfLicense(Clinician clinician, Jurisdiction? jurisdiction, LocalDate on, bool independent)
    {
        if (jurisdiction is not { } known) return clinician.Licenses.Count == 0 ? Standing.NotHeld : null;
        var best = new Best(independent ? Standing.InForce : Standing.Supervised);
        foreach (ref readonly var license in clinician.Licenses)
        {
            if (license.Value.Jurisdiction == known) best.Take(Of(license.Value, on, independent));
        }

        return best.Standing;
    }

    /// <summary>The best of the licences in jurisdictions where a compact is in force; a jurisdiction of unknown status leaves it unknown.</summary>
    internal static Standing? OfLicenseIn(Compact compact, in Practice practice)
    {
        var best = new Best(Standing.InForce);
        foreach (ref readonly var license in practice.Clinician.Licenses)
        {
            var status = practice.Data.StatusOf(compact, license.Value.Jurisdiction, practice.On);
            if (status is not null and not CompactStatus.InForce) continue;
            var standing = Of(license.Value, practice.On, independent: true);
            best.Take(status is null && standing is null or Standing.InForce ? null : standing);
        }

        return best.Standing;
    }

    /// <summary>The best of all licences for independent practice, wherever.</summary>
    internal static Standing? OfAnyLicense(Clinician clinician, LocalDate on)
    {
        var best = new Best(Standing.InForce);
        foreach (ref readonly var license in clinician.Licenses) best.Take(Of(license.Value, on, independent: true));
        return best.Standing;
    }

    internal static Standing? OfPrivilege(Clinician clinician, Compact compact, Jurisdiction? jurisdiction, LocalDate on)
    {
        var best = new Best(Standing.InForce);
        foreach (ref readonly var statement in clinician.Privileges)
        {
            var privilege = statement.Value;
            if (privilege.Compact != compact) continue;
            if (jurisdiction is null) best.Take(null);
            else if (privilege.Jurisdiction == jurisdiction) best.Take(Of(privilege.From, privilege.Until, on));
        }

        return best.Standing;
    }

    internal static Standing? OfRegistration(Clinician clinician, Jurisdiction? jurisdiction, LocalDate on)
    {
        var best = new Best(Standing.InForce);
        foreach (ref readonly var statement in clinician.Registrations)
        {
            var registration = statement.Value;
            if (jurisdiction is null) best.Take(null);
            else if (registration.Jurisdiction == jurisdiction)
            {
                // A filing without its reference may be none: it permits nothing, and denies nothing, until the reference is held.
                var standing = Of(registration.From, registration.Until, on);
                best.Take(standing == Standing.InForce && string.IsNullOrWhiteSpace(registration.Reference) ? null : standing);
            }
        }

        return best.Standing;
    }

    internal static Standing? OfException(Clinician clinician, Client client, LocalDate on)
    {
        var best = new Best(Standing.InForce);
        foreach (ref readonly var statement in clinician.Exceptions)
        {
            var exception = statement.Value;
            if (exception.Client is not null && exception.Client != client.Id) continue;
            if (client.Location.Jurisdiction is null) best.Take(null);
            else if (exception.Jurisdiction == client.Location.Jurisdiction) best.Take(Of(exception.From, exception.Until, on));
        }

        return best.Standing;
    }

    /// <summary>The best of the records of a certificate; none where its holder has nothing under the compact.</summary>
    internal static Standing? Of(Statements<Certificate>? certificates, LocalDate on)
    {
        var best = new Best(Standing.InForce);
        foreach (ref readonly var certificate in certificates.GetValueOrDefault()) best.Take(Of(certificate.Value, on));
        return best.Standing;
    }

    /// <summary>An authority that is renewed each year: without its end on record it is known to hold for a year, and no longer.</summary>
    internal static Standing? OfRenewed(Statements<Certificate>? certificates, LocalDate on)
    {
        var best = new Best(Standing.InForce);
        foreach (ref readonly var certificate in certificates.GetValueOrDefault()) best.Take(OfRenewed(certificate.Value, on));
        return best.Standing;
    }

    internal static Standing? Of(Certificate certificate, LocalDate on) => Of(certificate.From, certificate.Until, on);

    internal static Standing? Of(License license, LocalDate on, bool independent)
    {
        switch (license.Status)
        {
            case LicenseStatus.Revoked: return Standing.Revoked;
            case LicenseStatus.Suspended: return Standing.Suspended;
            case LicenseStatus.Expired: return Standing.Ended;
            case LicenseStatus.Inactive: return Standing.Inactive;
            case not (null or LicenseStatus.Active): throw new ArgumentOutOfRangeException(nameof(license), "Not one of the declared statuses.");
        }

        var held = Of(license.From, license.Until, on);
        if (held is Standing.Ended or Standing.NotYetInForce) return held;
        if (license.Restricted == true) return Standing.Restricted;
        if (held is null || license.Status is null || license.Restricted is null) return null;
        return license.Independent switch { false => Standing.Supervised, null when independent => null, _ => Standing.InForce };
    }

    private static Standing? OfRenewed(Certificate certificate, LocalDate on)
    {
        var standing = Of(certificate, on);
        if (standing != Standing.InForce || certificate is not { From: { } from, Until: null }) return standing;
        return on < (from < AnnualRenewal ? AnnualRenewal : from).PlusYears(1) ? standing : null;
    }

    private static Standing? Of(LocalDate? from, LocalDate? until, LocalDate on) =>
        until is { } end && end <= on ? Standing.Ended : from is not { } first ? null : first > on ? Standing.NotYetInForce : Standing.InForce;

    /// <summary>One that is enough settles it; else one unknown leaves it unknown; else the nearest to authority.</summary>
    private struct Best(Standing enough)
    {
        private Standing _best;
        private bool _unknown;

        internal readonly Standing? Standing => _best < enough && _unknown ? null : _best == default ? Licensure.Standing.NotHeld : _best;

        internal void Take(Standing? standing)
        {
            if (standing is not { } known) _unknown = true;
            else if (known > _best) _best = known;
        }
    }
}

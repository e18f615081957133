namespace GroupTherapy;

/// <summary>The JSON contract: each method reads one document, judges it, and writes the decisions as one document, byte for byte as the command of its name does with <c>--json</c>.</summary>
/// <remarks>
/// The documents are those of the JSON Schemas that the command's package has in <c>schemas</c>. An unknown property is a fault: a misspelt fact
/// must not become an unknown one. Nothing is written unless the whole document was read. Streams stay open. Documents have at most 64 MiB.
/// </remarks>
public static class JsonContract
{
    /// <summary>Screens candidates: <c>{"asOf", "group", "candidates"}</c>.</summary>
    /// <returns>The worst outcome; clear where there is no candidate.</returns>
    /// <exception cref="InputException">The document has faults: where, what was found and what was expected.</exception>
    public static Outcome Screen(Stream input, Stream output, JsonRequest? request = null)
    {
        var asked = request ?? JsonRequest.Default;
        var referral = JsonInput.Read(input, root => ReferralInput.Read(root, asked.On));
        var decisions = referral.Judge();
        ScreeningJson.Write(decisions, asked.Explain, output);
        return Worst(decisions.Select(decision => decision.Outcome));
    }

    /// <summary>Judges each clinician for each client: <c>{"asOf", "modality", "clinicians", "clients"}</c>.</summary>
    /// <inheritdoc cref="Screen"/>
    public static Outcome Licensure(Stream input, Stream output, JsonRequest? request = null)
    {
        var asked = request ?? JsonRequest.Default;
        var judged = new JudgedLeadership(JsonInput.Read(input, root => LeadershipInput.Read(root, asked.On)), asked.Data);
        LicensureJson.Write(judged, asked.Explain, output);
        return judged.Worst;
    }

    /// <summary>Reviews admissions: <c>{"asOf", "group", "cohort", "facilitators", "candidates"}</c>.</summary>
    /// <inheritdoc cref="Screen"/>
    public static Outcome Admit(Stream input, Stream output, JsonRequest? request = null)
    {
        var asked = request ?? JsonRequest.Default;
        var reviews = JsonInput.Read(input, root => AdmissionInput.Read(root, asked.On, asked.Data)).Review();
        AdmissionJson.Write(reviews, asked.Explain, output);
        return Worst(reviews.Select(review => review.Outcome));
    }

    /// <summary>Reviews a session: <c>{"asOf", "group", "session", "clinicians", "support", "close"}</c>.</summary>
    /// <inheritdoc cref="Screen"/>
    public static Outcome Session(Stream input, Stream output, JsonRequest? request = null)
    {
        var asked = request ?? JsonRequest.Default;
        var meeting = JsonInput.Read(input, root => MeetingInput.Read(root, asked.On));
        var review = meeting.Review(new() { Data = asked.Data });
        MeetingJson.Write(review, meeting.IsWhole, asked.Explain, output);
        return meeting.WorstOf(review);
    }

    /// <summary>Plans support time: <c>{"sessionMinutes", "fixedMinutes", "minimumMinutes", "members"}</c>. Nothing in it depends on a day.</summary>
    /// <returns>The plan that was written.</returns>
    /// <exception cref="InputException">The document has faults: where, what was found and what was expected.</exception>
    public static Cohorts.SupportPlan Balance(Stream input, Stream output)
    {
        var plan = JsonInput.Read(input, root => SupportInput.Read(root, begins: false)).Plan();
        SupportJson.Write(plan, output);
        return plan;
    }

    /// <summary>Writes faults as the contract has them: <c>{"errors": [{"at", "found", "expected"}]}</c>. A fault may quote the input: it is for whoever sent it, not for a log.</summary>
    public static void WriteErrors(InputException exception, Stream output)
    {
        if (exception is null) throw new ArgumentNullException(nameof(exception));
        JsonOutput.Write(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteFaults(exception.Faults);
            writer.WriteEndObject();
        });
    }

    private static Outcome Worst(IEnumerable<Outcome> outcomes) => outcomes.DefaultIfEmpty(Outcome.Clear).Max();
}

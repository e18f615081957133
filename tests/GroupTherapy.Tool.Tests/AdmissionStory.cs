using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GroupTherapy.Cohorts;
using GroupTherapy.Rules;
using NodaTime.Text;

namespace GroupTherapy.Tool.Tests;

/// <summary>Tells a cohort's history from a story, and judges by the library who may still join it: no command does yet.</summary>
internal static class AdmissionStory
{
    private const string Reason = "as the story tells";

    public static JsonArray Judge(JsonObject input, string told)
    {
        var asOf = Day(input["asOf"]!);
        var cohort = Found(input["cohort"]!.AsObject());
        foreach (var happened in input["history"]!.AsArray()) cohort = After(cohort, happened!.AsObject(), told);
        using var output = new MemoryStream();
        JsonOutput.Write(output, writer =>
        {
            writer.WriteStartArray();
            foreach (var request in input["requests"]!.AsArray()) Write(writer, cohort, asOf, request!.AsObject());
            writer.WriteEndArray();
        });
        return JsonNode.Parse(Encoding.UTF8.GetString(output.ToArray()))!.AsArray();
    }

    private static void Write(Utf8JsonWriter writer, Cohort cohort, LocalDate asOf, JsonObject asked)
    {
        Check(asked, "candidate", "enrolledElsewhere", "inPlaceOf", "justified");
        var request = new AdmissionRequest
        {
            Candidate = (string)asked["candidate"]!,
            Cohort = cohort,
            On = asOf,
            EnrolledElsewhere = (bool?)asked["enrolledElsewhere"],
            InPlaceOf = (string?)asked["inPlaceOf"],
        };
        var decision = cohort.Rulebook.Judge(request, asOf, Justified((string?)asked["justified"], asOf));
        writer.WriteDecision(decision, request.Candidate, explain: true);
    }

    /// <summary>The founding, on which everyone named joins; the cohort is forming then.</summary>
    private static Cohort Found(JsonObject told)
    {
        Check(told, "on", "format", "membership", "membershipReason", "admissionWindowSessions", "members");
        var on = Day(told["on"]!);
        var policy = new CohortPolicy
        {
            Membership = AdmissionCodes.Memberships.Single(known => known.Name == ((string?)told["membership"] ?? "closed")).Choice,
            MembershipReason = (string?)told["membershipReason"],
            AdmissionWindowSessions = (int?)told["admissionWindowSessions"] ?? 1,
            Size = (string?)told["format"] == "inPerson" ? GroupSize.InPerson : GroupSize.Online,
        };
        return told["members"]!.AsArray().Aggregate(Cohort.Found("g-1", policy, on, Reason), (cohort, member) => cohort.Admit((string)member!, on, Reason, enrolledElsewhere: false).Next!);
    }

    private static Cohort After(Cohort cohort, JsonObject happened, string told)
    {
        Check(happened, "on", "what", "who", "away", "inPlaceOf", "justified");
        var (on, who) = (Day(happened["on"]!), (string?)happened["who"]);
        var step = (string?)happened["what"] switch
        {
            "opened" => cohort.Open(on, Reason),
            "met" => cohort.HoldSession(on, [.. cohort.ActiveMembers.Except((happened["away"]?.AsArray() ?? []).Select(member => (string)member!))], Reason),
            "left" => cohort.Leave(who!, on, Reason),
            "joined" when (string?)happened["inPlaceOf"] is { } member => cohort.Replace(member, who!, on, Reason, enrolledElsewhere: false, Justified((string?)happened["justified"], on)),
            "joined" => cohort.Admit(who!, on, Reason, enrolledElsewhere: false, Justified((string?)happened["justified"], on)),
            "closed" => cohort.Close(on, Reason),
            "completed" => cohort.Complete(on, Reason),
            "ended" => cohort.End(on, Reason),
            var other => throw new ArgumentException($"Nothing of the name {other} can happen in {told}"),
        };
        return step.Next.ShouldNotBeNull($"{happened.ToJsonString()}: {step.Refusal?.Reason}, in {told}");
    }

    private static IReadOnlyList<Override> Justified(string? reason, LocalDate on) => reason is null ? [] : [new("admission/closed-cohort", "dr-w", on, reason)];

    /// <summary>A misspelt name must not become something that never happened.</summary>
    private static void Check(JsonObject part, params string[] names) => part.Select(property => property.Key).Except(names).ShouldBeEmpty();

    private static LocalDate Day(JsonNode day) => LocalDatePattern.Iso.Parse((string)day!).Value;
}

using System.Text.Json.Nodes;

namespace GroupTherapy.Tool.Tests;

/// <summary>Tells a story about a cohort as the input of <c>grouptherapy admit</c>: who came to each session is worked out from who belonged to it then.</summary>
internal static class AdmissionStory
{
    public static void Tell(JsonObject story)
    {
        var (cohort, history) = (story["cohort"]!.AsObject(), story["history"]!.AsArray());
        var requests = story["requests"]!.AsArray();
        var asOf = (string)story["asOf"]!;
        Check(cohort, "on", "format", "membership", "membershipReason", "admissionWindowSessions", "members");
        story["group"] = new JsonObject { ["id"] = "g-1", ["format"] = (string?)cohort["format"] ?? "online" };
        story["cohort"] = new JsonObject
        {
            ["id"] = "k-1",
            ["foundedOn"] = (string)cohort["on"]!,
            ["membership"] = (string?)cohort["membership"],
            ["membershipReason"] = (string?)cohort["membershipReason"],
            ["admissionWindowSessions"] = (int?)cohort["admissionWindowSessions"],
            ["history"] = Events((string)cohort["on"]!, [.. cohort["members"]!.AsArray().Select(member => (string)member!)], history),
        };
        story["candidates"] = new JsonArray([.. requests.Select(request => Candidate(request!.AsObject(), asOf))]);
        story.Remove("history");
        story.Remove("requests");
    }

    /// <summary>Everyone named joins on the day of the founding; then what the story tells.</summary>
    private static JsonArray Events(string founded, List<string> members, JsonArray history)
    {
        var events = new JsonArray([.. members.Select(member => new JsonObject { ["on"] = founded, ["what"] = "joined", ["who"] = member })]);
        foreach (var happened in history.Select(one => one!.AsObject()))
        {
            Check(happened, "on", "what", "who", "away", "inPlaceOf", "justified");
            var (on, what, who) = ((string)happened["on"]!, (string)happened["what"]!, (string?)happened["who"]);
            var told = new JsonObject { ["on"] = on, ["what"] = what == "met" ? "sessionHeld" : what };
            if (who is not null) told["who"] = who;
            if (what == "met") told["attendees"] = new JsonArray([.. members.Except((happened["away"]?.AsArray() ?? []).Select(member => (string)member!)).Select(member => JsonValue.Create(member))]);
            if (what == "left") members.Remove(who!);
            if (what == "joined")
            {
                members.Add(who!);
                told["inPlaceOf"] = (string?)happened["inPlaceOf"];
                told["overrides"] = Justified((string?)happened["justified"], on);
            }

            events.Add((JsonNode)told);
        }

        return events;
    }

    private static JsonObject Candidate(JsonObject request, string asOf)
    {
        Check(request, "candidate", "enrolledElsewhere", "inPlaceOf", "justified");
        return new()
        {
            ["id"] = (string)request["candidate"]!,
            ["enrolledElsewhere"] = (bool?)request["enrolledElsewhere"],
            ["inPlaceOf"] = (string?)request["inPlaceOf"],
            ["overrides"] = Justified((string?)request["justified"], asOf),
        };
    }

    private static JsonArray Justified(string? reason, string on) =>
        reason is null ? [] : [new JsonObject { ["rule"] = "admission/closed-cohort", ["who"] = "dr-w", ["on"] = on, ["reason"] = reason }];

    /// <summary>A misspelt name must not become something that never happened.</summary>
    private static void Check(JsonObject part, params string[] names) => part.Select(property => property.Key).Except(names).ShouldBeEmpty();
}

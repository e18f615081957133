using System.Text.Json;
using GroupTherapy.Cohorts;

namespace GroupTherapy;

/// <summary>Decisions about a group and its session as the contract's JSON.</summary>
internal static class MeetingJson
{
    /// <summary>The decisions and the plan, and the outcome of the whole where it was asked for.</summary>
    public static IEnumerable<Action<Utf8JsonWriter>> Document(SessionReview review, bool explain) =>
        DecisionJson.Document(Decisions(review, explain), (writer, write) => write(writer), writer =>
        {
            if (review.Plan is { } plan)
            {
                writer.WritePropertyName("support");
                writer.WritePlan(plan, plan.Members);
            }

            if (review.Meeting.IsWhole) writer.WriteReview(review.Outcome, review.Missing);
        });

    private static IEnumerable<Action<Utf8JsonWriter>> Decisions(SessionReview review, bool explain)
    {
        if (review.Design is { } design)
            yield return writer => writer.WriteDecision(design, design.Subject.Id, explain, () => WriteDuties(writer, "facilitators", FacilitatorDuties.Of(design.Subject).Select(one => (one.Facilitator, one.Lacking, one.Unanswered))));
        yield return writer => writer.WriteDecision(review.Readiness, review.Readiness.Subject.Id, explain, () => WriteMembers(writer, MemberDuties.Of(review.Readiness.Subject)));
        foreach (var practice in review.Licensure) yield return writer => writer.WritePractice(practice, explain);
        if (review.Close is not { } close) yield break;
        yield return writer => writer.WriteDecision(close, close.Subject.Id, explain, () =>
        {
            WriteMembers(writer, MemberDuties.Of(close.Subject));
            WriteOwed(writer, close.Subject);
        });
    }

    private static void WriteMembers(Utf8JsonWriter writer, IEnumerable<MemberDuties> members) =>
        WriteDuties(writer, "members", members.Select(one => (one.Member, one.Lacking, one.Unanswered)));

    private static void WriteDuties(Utf8JsonWriter writer, string name, IEnumerable<(string Id, IReadOnlyList<string> Lacking, IReadOnlyList<string> Unanswered)> people)
    {
        writer.WriteStartArray(name);
        foreach (var (id, lacking, unanswered) in people)
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteTexts("lacking", lacking);
            writer.WriteTexts("unanswered", unanswered);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOwed(Utf8JsonWriter writer, SessionClose close)
    {
        writer.WriteStartArray("owed");
        foreach (var (incident, responses) in OwedResponses.Of(close))
        {
            writer.WriteStartObject();
            writer.WriteString("incident", incident);
            writer.WriteTexts("responses", responses);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

using System.Text.Json;

namespace GroupTherapy.Tests.Subjects;

/// <summary>What a reviewer is asked, as the document that asks it.</summary>
internal static class ContractDocuments
{
    public static byte[] Of(Admission admission, LocalDate asOf) => Written(writer => writer.PutAdmission(admission, asOf));

    public static byte[] Of(Leadership leadership, LocalDate asOf) => Written(writer => writer.PutLeadership(leadership, asOf));

    public static byte[] Of(Meeting meeting, LocalDate asOf) => Written(writer => writer.PutMeeting(meeting, asOf));

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var document = new MemoryStream();
        using (var writer = new Utf8JsonWriter(document))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return document.ToArray();
    }
}

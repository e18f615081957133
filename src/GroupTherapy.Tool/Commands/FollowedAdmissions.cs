using System.Buffers;
using System.Threading.Channels;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary>Candidates who come line by line, however many: answered in their order, several at a time, in memory that does not grow.</summary>
/// <remarks>Each line is judged by itself; an id that comes again is answered again. What is to be recorded is recorded before it is told.</remarks>
internal sealed class FollowedAdmissions(JsonAdmissions admissions, bool json, bool explain, RecordFile? records)
{
    private const int ProgressEvery = 10_000;

    private static readonly Fault TooLong = new("", $"more than {LineBatches.LongestLine / 1024} KiB", "one candidate on a line");
    private static readonly Fault BrokenOff = new("", "standard input, which stopped before its end", "candidates as JSON lines, to the end");

    /// <summary>Answers to the end of the input.</summary>
    /// <returns>The worst outcome, clear where nobody came; null when a line was wrong, although all others were answered.</returns>
    public Outcome? Run(ToolConsole console)
    {
        var batches = new LineBatches(console.In);
        var inTurn = Channel.CreateBounded<Task<LineBatch>>(Environment.ProcessorCount * 2);
        var written = Task.Run(() => Write(inTurn, batches, console));
        var broken = false;
        try
        {
            while (batches.Next() is { } batch) inTurn.Writer.WriteAsync(Task.Run(() => Answer(batch))).AsTask().GetAwaiter().GetResult();
        }
        catch (IOException)
        {
            broken = true;
        }
        catch (ChannelClosedException)
        {
            // The writing failed, and says below why.
        }

        inTurn.Writer.TryComplete();

        var (worst, isWrong) = written.GetAwaiter().GetResult();
        if (!broken) return isWrong ? null : worst;
        var last = new LineBatch(0);
        Refuse(last, batches.NextLine, BrokenOff);
        Tell(last, console);
        return null;
    }

    private async Task<(Outcome Worst, bool IsWrong)> Write(Channel<Task<LineBatch>> inTurn, LineBatches batches, ToolConsole console)
    {
        var (worst, isWrong, lines) = (Outcome.Clear, false, 0L);
        var progress = new Progress(console, "candidates", ProgressEvery);
        try
        {
            await foreach (var answered in inTurn.Reader.ReadAllAsync())
            {
                var batch = await answered;
                foreach (var review in batch.Recorded) records!.Append((id, at) => DecisionRecord.Of(id, review, at));
                records?.Flush();
                Tell(batch, console);
                if (batch.Worst > worst) worst = batch.Worst.Value;
                isWrong |= batch.HasWrong;
                progress.Reach(lines += batch.Lines);
                batches.GiveBack(batch);
            }
        }
        finally
        {
            inTurn.Writer.TryComplete();
        }

        progress.End();
        return (worst, isWrong);
    }

    private static void Tell(LineBatch batch, ToolConsole console)
    {
        console.Out.Write(batch.Answers.WrittenSpan);
        console.Out.Flush();
        foreach (var complaint in batch.Complaints) console.Error.WriteLine(complaint);
    }

    private LineBatch Answer(LineBatch batch)
    {
        if (batch.IsTooLong) Refuse(batch, batch.FirstLine, TooLong);
        ReadOnlyMemory<byte> rest = batch.Bytes.AsMemory(0, batch.Length);
        for (var number = batch.FirstLine; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.Span.ContainsAnyExcept(" \t\r"u8)) continue;
            if (json) AnswerInJson(batch, number, line);
            else AnswerInText(batch, number, line);
        }

        return batch;
    }

    private void AnswerInJson(LineBatch batch, long number, ReadOnlyMemory<byte> line)
    {
        var review = admissions.Answer(line, number, batch.Answers, explain);
        if (review is null) batch.HasWrong = true;
        else Count(batch, review);
    }

    private void AnswerInText(LineBatch batch, long number, ReadOnlyMemory<byte> line)
    {
        try
        {
            var review = admissions.Review(line);
            AdmissionLine.Write(review, batch.Answers);
            batch.Answers.Write("\n"u8);
            Count(batch, review);
        }
        catch (InputException refused)
        {
            Complain(batch, number, refused.Faults);
        }
    }

    private void Count(LineBatch batch, AdmissionReview review)
    {
        if (!(review.Outcome <= batch.Worst)) batch.Worst = review.Outcome;
        if (records is not null) batch.Recorded.Add(review);
    }

    /// <summary>Refuses what is no line to be read.</summary>
    private void Refuse(LineBatch batch, long number, Fault fault)
    {
        if (!json)
        {
            Complain(batch, number, [fault]);
            return;
        }

        batch.HasWrong = true;
        GroupTherapyJson.WriteErrors([fault], number, batch.Answers);
    }

    private static void Complain(LineBatch batch, long number, IReadOnlyList<Fault> faults)
    {
        batch.HasWrong = true;
        batch.Complaints.AddRange(faults.Select(fault => $"line {number}{(fault.At.Length > 0 ? $", {fault.At}" : "")}: found {fault.Found}; expected {fault.Expected}"));
    }
}

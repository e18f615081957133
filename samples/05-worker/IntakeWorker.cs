using System.Buffers;
using System.IO.Pipelines;
using GroupTherapy;
using GroupTherapy.Rules;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Intake;

/// <summary>Answers each line as it comes, until the input ends or the host stops. Neither side of it grows: a reader waits for the writer.</summary>
internal sealed partial class IntakeWorker(JsonAdmissions admissions, PipeReader input, PipeWriter output, IHostApplicationLifetime host, ILogger<IntakeWorker> logger) : BackgroundService
{
    private const int LongestLine = 256 * 1024;

    private readonly Dictionary<Outcome, long> _answered = [];
    private long _line;
    private long _refused;
    private bool _isTooLong;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                ReadResult read = await input.ReadAsync(stoppingToken);
                ReadOnlySequence<byte> rest = Answer(read.Buffer, read.IsCompleted);
                input.AdvanceTo(rest.Start, rest.End);
                await output.FlushAsync(stoppingToken);
                if (read.IsCompleted) break;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was answered so far is written; what was not answered can be sent again.
        }

        await output.CompleteAsync();

        string answered = string.Join(", ", _answered.OrderBy(one => one.Key).Select(one => $"{one.Value} {one.Key}"));
        Ended(_line, answered, _refused);
        host.StopApplication();
    }

    /// <summary>Answers the whole lines of what has come.</summary>
    /// <returns>What is left: the beginning of a line.</returns>
    private ReadOnlySequence<byte> Answer(ReadOnlySequence<byte> come, bool isLast)
    {
        while (come.PositionOf((byte)'\n') is { } end)
        {
            Answer(come.Slice(0, end));
            come = come.Slice(come.GetPosition(1, end));
        }

        if (isLast && !come.IsEmpty) Answer(come);
        if (isLast) return come.Slice(come.End);
        if (come.Length <= LongestLine) return come;
        _isTooLong = true;
        return come.Slice(come.End);
    }

    private void Answer(ReadOnlySequence<byte> line)
    {
        _line++;
        bool isTooLong = _isTooLong || line.Length > LongestLine;
        _isTooLong = false;
        byte[] bytes = isTooLong ? [] : line.ToArray();
        if (!isTooLong && bytes.AsSpan().Trim(" \t\r"u8).IsEmpty) return;

        // A line that is too long is none, and refused as such.
        AdmissionReview? review = admissions.Answer(bytes, _line, output);
        if (review?.Outcome is { } known) _answered[known] = _answered.GetValueOrDefault(known) + 1;
        else _refused++;
    }

    // Counts alone: a log is read by many.
    [LoggerMessage(Level = LogLevel.Information, Message = "{Lines} lines: {Answered}, {Refused} refused")]
    private partial void Ended(long lines, string answered, long refused);
}

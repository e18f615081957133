using GroupTherapy.Cohorts;
using GroupTherapy.Tool.Contract;
using GroupTherapy.Tool.Output;

namespace GroupTherapy.Tool.Commands;

/// <summary>A session whose events come line by line; each is answered before the next is read.</summary>
internal sealed class FollowedSession(SupportedSession session, Stream lines, FollowedOutput output)
{
    /// <summary>An event with the longest id takes some two thousand bytes, escapes and all.</summary>
    private const int LongestLine = 16 * 1024;

    private static readonly Fault TooLong = new("", $"more than {LongestLine / 1024} KiB", "one event on a line");
    private static readonly Fault BrokenOff = new("", "standard input, which stopped before its end", "events as JSON lines, to the end");

    private readonly InputReader _reader = new();
    private readonly LiveSupport _live = new(session.Time, session.Members);

    /// <summary>Follows the session to the end of its events, and closes it.</summary>
    /// <returns>The exit status: wrong when a line was, although all others were evaluated.</returns>
    public int Run()
    {
        var status = ExitStatus.Evaluated;
        var input = new InputLines(lines, LongestLine);
        while (true)
        {
            try
            {
                if (!input.Next()) break;
            }
            catch (IOException)
            {
                // What is still to come may change every figure, so that there is no close to tell.
                output.Refuse(input.Number + 1, [BrokenOff]);
                return ExitStatus.Wrong;
            }

            if (!input.IsTooLong && !input.Line.Span.ContainsAnyExcept(" \t\r"u8)) continue;
            if (!Answer(input)) status = ExitStatus.Wrong;
        }

        var close = _live.At(session.Time.LengthSeconds);
        output.Close(close, new(session, close));
        return status;
    }

    private bool Answer(InputLines input)
    {
        SupportEvent told;
        try
        {
            if (input.IsTooLong) throw new InputException(TooLong);
            told = _reader.Read(input.Line, root => SupportEventInput.Read(root, _live));
        }
        catch (InputException refused)
        {
            output.Refuse(input.Number, refused.WithinItsLine());
            return false;
        }

        var newSeconds = told.TellTo(_live);
        output.Plan(input.Number, newSeconds, _live.At(told.Second));
        return true;
    }
}

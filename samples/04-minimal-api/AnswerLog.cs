using GroupTherapy.Rules;

namespace MinimalApi;

/// <summary>What the log learns of a question: which it was, and how it ended. A log is read by many, and hears nothing about anybody.</summary>
internal static partial class AnswerLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Path} answered: {Worst}")]
    public static partial void Answered(this ILogger logger, string path, Outcome worst);

    // The reason is the exception's message, which counts the faults and quotes none.
    [LoggerMessage(Level = LogLevel.Information, Message = "{Path} refused: {Reason}")]
    public static partial void Refused(this ILogger logger, string path, string reason);
}

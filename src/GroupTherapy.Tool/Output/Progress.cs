using System.Globalization;

namespace GroupTherapy.Tool.Output;

/// <summary>Tells somebody who watches how far a long input has come; nothing where nobody does.</summary>
/// <param name="console">Where to.</param>
/// <param name="noun">What is counted, in the plural.</param>
/// <param name="every">After how many it is told again.</param>
internal sealed class Progress(ToolConsole console, string noun, int every)
{
    private long _told;

    public void Reach(long count)
    {
        if (!console.ShowsProgress || count / every == _told / every) return;
        _told = count;
        console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{count:N0} {noun}"));
        console.Error.Flush();
    }

    /// <summary>Leaves the line to what follows.</summary>
    public void End()
    {
        if (_told > 0) console.Error.Write("\r" + new string(' ', noun.Length + 16) + "\r");
    }
}

using System.CommandLine;
using GroupTherapy.Licensure.Data;

namespace GroupTherapy.Tool.Commands;

/// <summary>An option whose value is a licensure data pack.</summary>
internal sealed class PackOption : Option<string?>
{
    private const string Expected = "a licensure data pack that this release reads";
    private const int ShownOfMessage = 200;

    public PackOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "PACK";
    }

    /// <summary>The data of the pack that was given, or null.</summary>
    /// <exception cref="InputException">It cannot be read, or it is refused.</exception>
    public LicensureData? In(ParseResult parsed)
    {
        if (parsed.GetValue(this) is not { } path) return null;
        using var pack = InputFile.Open(path, Name, Expected);
        try
        {
            return LicensureData.Load(pack);
        }
        catch (DataPackException refused)
        {
            throw new InputException(new Fault(Name, HarmlessText.Cut(refused.Message, ShownOfMessage), Expected));
        }
        catch (IOException)
        {
            throw new InputException(new Fault(Name, "a file that stopped before its end", Expected));
        }
    }
}

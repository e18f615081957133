// Answers every document of a folder by the command that its subfolder is named after, and writes what is answered into another.
using System.Globalization;
using GroupTherapy;

#if NETFRAMEWORK
// Commas for points, and an i without its dot: no culture of the machine may show in an answer.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
#endif

var commands = new Dictionary<string, Action<Stream, Stream, JsonRequest>>
{
    ["screen"] = (input, output, request) => JsonContract.Screen(input, output, request),
    ["licensure"] = (input, output, request) => JsonContract.Licensure(input, output, request),
    ["admit"] = (input, output, request) => JsonContract.Admit(input, output, request),
    ["session"] = (input, output, request) => JsonContract.Session(input, output, request),
    ["balance"] = (input, output, _) => JsonContract.Balance(input, output),
};

var answered = 0;
foreach (var command in commands)
{
    var to = Directory.CreateDirectory(Path.Combine(args[1], command.Key)).FullName;
    foreach (var file in Directory.GetFiles(Path.Combine(args[0], command.Key)))
    {
        foreach (var explain in new[] { false, true })
        {
            using var input = File.OpenRead(file);
            using var output = File.Create(Path.Combine(to, $"{Path.GetFileName(file)}{(explain ? ".explained" : "")}"));
            try
            {
                command.Value(input, output, new JsonRequest { Explain = explain });
            }
            catch (InputException exception)
            {
                JsonContract.WriteErrors(exception, output);
            }

            answered++;
        }
    }
}

Console.WriteLine($"{answered} answered on {(Type.GetType("Mono.Runtime") is null ? ".NET" : "Mono")}, with {1.5} in the culture of the machine");

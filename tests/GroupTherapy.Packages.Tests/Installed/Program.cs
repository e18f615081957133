// Answers every document of a folder by the command that its subfolder is named after, and writes what is answered into another.
using System.Globalization;
using GroupTherapy;

#if NETFRAMEWORK
// Commas for points, and an i without its dot: no culture of the machine may show in an answer.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
#endif

var json = new GroupTherapyJson(Reviewer.Default);
var commands = new Dictionary<string, Action<Stream, Stream, bool>>
{
    ["screen"] = (input, output, explain) => json.Screen(input, output, explain: explain),
    ["licensure"] = (input, output, explain) => json.Licensure(input, output, explain: explain),
    ["admit"] = (input, output, explain) => json.Admit(input, output, explain: explain),
    ["session"] = (input, output, explain) => json.Session(input, output, explain: explain),
    ["balance"] = (input, output, _) => json.Balance(input, output),
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
                command.Value(input, output, explain);
            }
            catch (InputException exception)
            {
                GroupTherapyJson.WriteErrors(exception.Faults, output);
            }

            answered++;
        }
    }
}

Console.WriteLine($"{answered} answered on {(Type.GetType("Mono.Runtime") is null ? ".NET" : "Mono")}, with {1.5} in the culture of the machine");

using GroupTherapy;
using GroupTherapy.Rules;

// NetFramework FILE: reads the document of an admission, prints the decisions, and says the worst outcome on standard error.
try
{
    using FileStream document = File.OpenRead(args[0]);
    using Stream output = Console.OpenStandardOutput();
    Outcome worst = JsonContract.Admit(document, output);
    Console.Error.WriteLine($"{Environment.Version.Major}.{Environment.Version.Minor}: {worst}");
    return 0;
}
catch (InputException exception)
{
    using Stream output = Console.OpenStandardOutput();
    JsonContract.WriteErrors(exception, output);
    Console.Error.WriteLine(exception.Message);
    return 2;
}

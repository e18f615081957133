using GroupTherapy;
using GroupTherapy.Rules;

// NetFramework FILE: reads the document of an admission, prints the decisions, and says the worst outcome on standard error.
try
{
    using FileStream document = File.OpenRead(args[0]);
    using Stream output = Console.OpenStandardOutput();
    IReadOnlyList<AdmissionReview> reviews = new GroupTherapyJson(Reviewer.Default).Admit(document, output);
    Outcome worst = reviews.Max(review => review.Outcome);
    Console.Error.WriteLine($"{Environment.Version.Major}.{Environment.Version.Minor}: {worst}");
    return 0;
}
catch (InputException exception)
{
    using Stream output = Console.OpenStandardOutput();
    GroupTherapyJson.WriteErrors(exception.Faults, output);
    Console.Error.WriteLine(exception.Message);
    return 2;
}

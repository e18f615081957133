using GroupTherapy;
using GroupTherapy.DependencyInjection;
using GroupTherapy.Rules;
using MinimalApi;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 1024 * 1024);
builder.Services.AddGroupTherapy();
WebApplication app = builder.Build();

Map("/screen", JsonContract.Screen);
Map("/licensure", JsonContract.Licensure);
Map("/admit", JsonContract.Admit);
Map("/session", JsonContract.Session);
app.Run();

void Map(string path, Judgement judge) => app.MapPost(path, async (HttpRequest asked, Reviewer reviewer, bool explain = false) =>
{
    // The whole body is read first: the server reads asynchronously, and nothing is answered before everything is understood.
    using MemoryStream input = new();
    await asked.Body.CopyToAsync(input, asked.HttpContext.RequestAborted);
    input.Position = 0;
    MemoryStream output = new();
    try
    {
        Outcome worst = judge(input, output, new JsonRequest { Explain = explain, Data = reviewer.Data });
        app.Logger.Answered(path, worst);
        return Results.Bytes(output.ToArray(), "application/json");
    }
    catch (InputException exception)
    {
        // The faults can quote the question: they go back to whoever asked it, and nowhere else.
        app.Logger.Refused(path, exception.Message);
        using MemoryStream faults = new();
        JsonContract.WriteErrors(exception, faults);
        return Results.Text(faults.ToArray(), "application/json", StatusCodes.Status400BadRequest);
    }
});

internal delegate Outcome Judgement(Stream input, Stream output, JsonRequest? request);

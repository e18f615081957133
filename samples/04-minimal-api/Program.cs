using GroupTherapy;
using GroupTherapy.DependencyInjection;
using GroupTherapy.Rules;
using MinimalApi;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 1024 * 1024);
builder.Services.AddGroupTherapy();
WebApplication app = builder.Build();

Map("/screen", async (json, input, output, explain, stop) => (await json.ScreenAsync(input, output, explain: explain, cancellationToken: stop)).Max(decision => (Outcome?)decision.Outcome));
Map("/licensure", async (json, input, output, explain, stop) => (await json.LicensureAsync(input, output, explain: explain, cancellationToken: stop)).Outcome);
Map("/admit", async (json, input, output, explain, stop) => (await json.AdmitAsync(input, output, explain: explain, cancellationToken: stop)).Max(review => (Outcome?)review.Outcome));
Map("/session", async (json, input, output, explain, stop) => (await json.SessionAsync(input, output, explain: explain, cancellationToken: stop)).OutcomeAsked);
app.Run();

// The question is read from the request and the answer written to the response, neither of them waited for. Nothing is written before everything is understood.
void Map(string path, Judgement judge) => app.MapPost(path, async (HttpContext http, GroupTherapyJson json, bool explain = false) =>
{
    http.Response.ContentType = "application/json";
    try
    {
        Outcome? worst = await judge(json, http.Request.Body, http.Response.Body, explain, http.RequestAborted);
        app.Logger.Answered(path, worst ?? Outcome.Clear);
    }
    catch (InputException exception)
    {
        // The faults can quote the question: they go back to whoever asked it, and nowhere else.
        app.Logger.Refused(path, exception.Message);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        await GroupTherapyJson.WriteErrorsAsync(exception.Faults, http.Response.Body, http.RequestAborted);
    }
});

internal delegate Task<Outcome?> Judgement(GroupTherapyJson json, Stream input, Stream output, bool explain, CancellationToken stop);

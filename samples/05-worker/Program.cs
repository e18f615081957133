using System.IO.Pipelines;
using GroupTherapy;
using Intake;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// Worker GROUP.json [CANDIDATES.jsonl]: without a file of candidates they come from standard input. Decisions go to standard output, logs to standard error.
HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders().AddSimpleConsole(line => line.SingleLine = true).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
using FileStream group = File.OpenRead(args[0]);
builder.Services.AddSingleton(new GroupTherapyJson(Reviewer.Default).OpenAdmissions(group));
builder.Services.AddSingleton(PipeReader.Create(args.Length > 1 ? File.OpenRead(args[1]) : Console.OpenStandardInput()));
builder.Services.AddSingleton(PipeWriter.Create(Console.OpenStandardOutput()));
builder.Services.AddHostedService<IntakeWorker>();
await builder.Build().RunAsync();

using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using GroupTherapy.Benchmarks.Intake;

IntakeAgreement.Check();

// BenchmarkDotNet builds them anew, which on a busy machine takes longer than the two minutes of its default.
BenchmarkSwitcher.FromAssembly(typeof(IntakeAgreement).Assembly).Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(20)));

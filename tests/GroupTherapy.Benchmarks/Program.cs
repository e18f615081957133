using BenchmarkDotNet.Running;
using GroupTherapy.Benchmarks.Intake;

IntakeAgreement.Check();
BenchmarkSwitcher.FromAssembly(typeof(IntakeAgreement).Assembly).Run(args);

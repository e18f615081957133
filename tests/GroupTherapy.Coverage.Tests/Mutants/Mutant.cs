namespace GroupTherapy.Coverage.Tests;

/// <summary>A rule with one thing in it otherwise.</summary>
/// <param name="What">What is otherwise.</param>
/// <param name="Rule">The rule.</param>
internal sealed record Mutant<TSubject>(string What, Rule<TSubject> Rule);

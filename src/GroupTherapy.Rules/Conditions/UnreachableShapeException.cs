namespace GroupTherapy.Rules.Conditions;

/// <summary>A condition of a shape that does not exist: the set of shapes is closed, so this is never seen.</summary>
internal sealed class UnreachableShapeException() : Exception("A condition has one of five shapes.");

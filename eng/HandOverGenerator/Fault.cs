using Microsoft.CodeAnalysis;

namespace GroupTherapy.HandOverGenerator;

/// <summary>What is wrong with a class of facts, told as an error of the build.</summary>
internal static class Fault
{
    internal static readonly DiagnosticDescriptor NoField = Of("GTHO1", "The answer of a fact is handed over where the fact is made in the initializer of its own static field, and not here");

    internal static readonly DiagnosticDescriptor NoHandOver = Of("GTHO2", "What makes facts of a set hands over their answers by a method of its own, 'HandOver' with the subject and the sheet, and this has none");

    internal static readonly DiagnosticDescriptor Parts = Of("GTHO3", "A class of facts has one part: facts of another would not be handed over, and would be made in no certain order");

    private static DiagnosticDescriptor Of(string id, string message) => new(id, "Answers that would be lost", message, "Facts", DiagnosticSeverity.Error, isEnabledByDefault: true);
}

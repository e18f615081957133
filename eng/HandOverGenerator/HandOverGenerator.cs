using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GroupTherapy.HandOverGenerator;

/// <summary>
/// Writes the body of <c>static partial void HandOver(TSubject subject, AnswerSheet&lt;TSubject&gt; sheet)</c> from the facts that are declared in
/// the fields of its class: one line a fact, in their order, with what its reader says in place of a call of the reader.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class HandOverGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var classes = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is MethodDeclarationSyntax { Identifier.ValueText: FactsClass.HandOver, Body: null, ExpressionBody: null } method && method.Modifiers.Any(SyntaxKind.PartialKeyword),
            static (found, _) => FactsClass.Of((MethodDeclarationSyntax)found.Node, found.SemanticModel) is { } facts ? (facts.Name, Text: facts.Write(), facts.Faults) : default);

        context.RegisterSourceOutput(classes.Where(static written => written.Text is not null), static (output, written) =>
        {
            foreach (var fault in written.Faults) output.ReportDiagnostic(fault);
            output.AddSource($"{written.Name}.g.cs", written.Text);
        });
    }
}

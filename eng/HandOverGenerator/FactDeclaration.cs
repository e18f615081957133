using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GroupTherapy.HandOverGenerator;

/// <summary>A call that makes a fact, such as <c>All.YesNo("crisis-plan", "Is there one?", c => c.CrisisPlan, Newest(Graver.Lower))</c>.</summary>
internal sealed class FactDeclaration(IInvocationOperation made, SemanticModel model)
{
    /// <summary>Marks a call that asks nothing but the subject: made twice, it says the same.</summary>
    internal const string Call = "call";

    /// <summary>Whether a fact resolves statements.</summary>
    internal bool IsStated { get; } = made.TargetMethod.Parameters.Any(parameter => parameter.Name == "resolution");

    /// <summary>What is put on the sheet for the subject; null where only the fact's own reader can say it.</summary>
    internal ExpressionSyntax? AnswerOf(string subject)
    {
        var read = Given(made.Arguments, "read");
        var form = Given(made.Arguments, "form");

        // Whether a form is current, its day says; the reader asks it.
        if (!IsStated) return form is null ? Answer(read, subject, model, out _) : null;
        var statements = form is null ? Answer(read, subject, model, out var type) : StatementsOf(form, subject, out type);
        return IsStatements(type) ? statements : null;
    }

    /// <summary>What the form's own declaration reads, where that is no more than a property: it means the same in another class.</summary>
    private ExpressionSyntax? StatementsOf(ExpressionSyntax form, string subject, out ITypeSymbol? type)
    {
        type = null;
        if (model.GetSymbolInfo(form).Symbol is not IFieldSymbol { IsReadOnly: true } field) return null;
        if (field.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).FirstOrDefault() is not VariableDeclaratorSyntax { Initializer.Value: { } value }) return null;
        var there = model.Compilation.GetSemanticModel(value.SyntaxTree);
        return there.GetOperation(value) is IObjectCreationOperation creation && Given(creation.Arguments, "statements") is { } statements
            && statements is SimpleLambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } }
            ? Answer(statements, subject, there, out type) : null;
    }

    /// <summary>The body of a lambda with the subject in place of its parameter, or a call of the method that is named.</summary>
    private static ExpressionSyntax? Answer(ExpressionSyntax? read, string subject, SemanticModel model, out ITypeSymbol? type)
    {
        type = null;
        switch (read)
        {
            case SimpleLambdaExpressionSyntax { ExpressionBody: { } body and not ThrowExpressionSyntax } lambda:
                type = model.GetTypeInfo(body).Type;
                var parameter = model.GetDeclaredSymbol(lambda.Parameter)!;
                return body.ReplaceNodes(
                    body.DescendantNodesAndSelf().Where(node => Is(node, parameter, model) || AsksOnly(node, parameter, model)),
                    (node, written) => node is InvocationExpressionSyntax ? written.WithAdditionalAnnotations(new SyntaxAnnotation(Call)) : SyntaxFactory.IdentifierName(subject).WithTriviaFrom(node));
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when model.GetSymbolInfo(read).Symbol is IMethodSymbol { IsStatic: true } method:
                type = method.ReturnType;
                return SyntaxFactory.ParseExpression($"{read}({subject})");
            default:
                return null;
        }
    }

    private static bool Is(SyntaxNode node, ISymbol symbol, SemanticModel model) => node is IdentifierNameSyntax && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(node).Symbol, symbol);

    private static bool AsksOnly(SyntaxNode node, IParameterSymbol subject, SemanticModel model) =>
        node is InvocationExpressionSyntax && model.GetSymbolInfo(node).Symbol is IMethodSymbol { IsStatic: true }
        && node.DescendantNodes().OfType<IdentifierNameSyntax>().All(name => model.GetSymbolInfo(name).Symbol is not (ILocalSymbol or IParameterSymbol) || Is(name, subject, model));

    private static ExpressionSyntax? Given(IEnumerable<IArgumentOperation> arguments, string parameter) =>
        (arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter && !argument.IsImplicit)?.Syntax as ArgumentSyntax)?.Expression;

    private static bool IsStatements(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].Name == "Statements";
}

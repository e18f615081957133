using System.Linq.Expressions;

namespace GroupTherapy.Rules.Queries;

/// <summary>Puts expressions in the place of a lambda's parameters. What the compiler made of the lambda is kept, so that no operator is looked up at run time.</summary>
internal sealed class Template : ExpressionVisitor
{
    private readonly LambdaExpression _lambda;
    private readonly Expression[] _values;

    private Template(LambdaExpression lambda, Expression[] values)
    {
        _lambda = lambda;
        _values = values;
    }

    internal static Expression Fill(LambdaExpression lambda, params Expression[] values) => new Template(lambda, values).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        for (var index = 0; index < _values.Length; index++)
        {
            if (_lambda.Parameters[index] == node) return _values[index];
        }

        return node;
    }
}

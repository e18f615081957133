namespace GroupTherapy.Rules.Readings;

/// <summary>Why a condition is true, false or unknown: the parts that made it so, and why they are.</summary>
/// <remarks>It says which conditions hold, never what was answered: those values are in <see cref="Finding{TSubject}.Facts"/>.</remarks>
public sealed class Explanation<TSubject>
{
    private Explanation(string says, bool? truth, IReadOnlyList<Explanation<TSubject>> because)
    {
        Says = says;
        Truth = truth;
        Because = because;
    }

    /// <summary>The condition as a sentence.</summary>
    public string Says { get; }

    /// <summary>True, false or null for unknown.</summary>
    public bool? Truth { get; }

    /// <summary>The parts that decided it; empty where it rests on one fact alone.</summary>
    public IReadOnlyList<Explanation<TSubject>> Because { get; }

    internal static Explanation<TSubject> Of(Condition<TSubject> condition, Answers<TSubject> answers)
    {
        var truth = Proof.Of(condition, answers);
        return new(Sentence.Of(condition), truth, [.. Deciding(condition, truth, answers).Select(part => Of(part, answers))]);
    }

    /// <summary>The operands, or the evidence, that made the condition what it is; none for one fact alone.</summary>
    internal static IEnumerable<Condition<TSubject>> Deciding(Condition<TSubject> condition, Answers<TSubject> answers) => Deciding(condition, Proof.Of(condition, answers), answers);

    private static IEnumerable<Condition<TSubject>> Deciding(Condition<TSubject> condition, bool? truth, Answers<TSubject> answers)
    {
        return condition switch
        {
            FactCondition<TSubject> => [],
            NotCondition<TSubject> not => Deciding(not.Operand, !truth, answers),
            AllCondition<TSubject> all => truth == true ? all.Operands : all.Operands.Where(operand => Proof.Of(operand, answers) == truth),
            AnyCondition<TSubject> any => truth == false ? any.Operands : any.Operands.Where(operand => Proof.Of(operand, answers) == truth),
            DerivedCondition<TSubject> derived => derived.Fact.Evidence
                .Where(evidence => Proof.Of(evidence.Says, answers) == truth && truth switch { true => evidence.CanRaise, false => evidence.CanClear, null => true })
                .Select(evidence => evidence.Says),
            _ => throw new UnreachableShapeException(),
        };
    }

    /// <summary>The condition's sentence, without its truth.</summary>
    public override string ToString() => Says;
}

using System.Runtime.CompilerServices;

namespace GroupTherapy.Cohorts;

/// <summary>One question put to each of several - members, facilitators, incidents - and answered for all of them.</summary>
/// <remarks>
/// Yes when the answer is yes for each; no when it is known to be no for one, whatever is unknown of the others; otherwise
/// unknown. The answer for all names nobody: for whom it is no, <see cref="Of"/> says.
/// </remarks>
/// <typeparam name="TSubject">What is judged.</typeparam>
/// <typeparam name="TOne">Each of whom, or of which, it is asked.</typeparam>
public sealed class EachFact<TSubject, TOne>
{
    private readonly Func<TSubject, IReadOnlyList<TOne>?> _all;
    private readonly Func<TSubject, TOne, bool?> _ask;
    private readonly bool? _ofNone;

    /// <param name="facts">The set the answer for all belongs to.</param>
    /// <param name="id">The id of the answer for all.</param>
    /// <param name="question">The question, put for all.</param>
    /// <param name="all">Reads those it is asked of; null when they are unknown.</param>
    /// <param name="ask">Reads the answer for one.</param>
    /// <param name="ofNone">The answer when there is nobody to ask: unknown for people, yes for incidents that did not happen.</param>
    internal EachFact(FactSet<TSubject> facts, string id, string question, Func<TSubject, IReadOnlyList<TOne>?> all, Func<TSubject, TOne, bool?> ask, bool? ofNone = null)
    {
        _all = all;
        _ask = ask;
        _ofNone = ofNone;
        ForAll = facts.YesNo(id, question, OfAll);
    }

    /// <summary>The answer for all of them.</summary>
    public YesNoFact<TSubject> ForAll { get; }

    /// <summary>True when it is yes for each, false when it is no for one.</summary>
    public Condition<TSubject> Holds => ForAll.Holds;

    /// <summary>The answer for one; null when it is unknown.</summary>
    public bool? Of(TSubject subject, TOne one) => _ask(subject, one);

    /// <summary>The id of the answer for all.</summary>
    public override string ToString() => ForAll.Id;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void HandOver(TSubject subject, AnswerSheet<TSubject> sheet) => sheet.Put(ForAll, OfAll(subject));

    internal bool? OfAll(TSubject subject)
    {
        if (_all(subject) is not { } all) return null;
        if (all.Count == 0) return _ofNone;
        bool? answer = true;
        for (var index = 0; index < all.Count; index++)
        {
            switch (_ask(subject, all[index]))
            {
                case false: return false;
                case null: answer = null; break;
            }
        }

        return answer;
    }
}

namespace GroupTherapy.Screening;

/// <summary>The two facts about one consent or agreement: whether it was signed, and when.</summary>
public sealed class SignedFacts
{
    internal SignedFacts(FactSet<Candidate> facts, string id, string document, ConsentKind kind)
    {
        Form = new(id, document, candidate => candidate.Consents, ages: false, consent => IsOf(consent, kind));
        Signed = facts.YesNo($"{id}-signed", $"Has the candidate signed {document}?", Form, _ => true, Resolution<Candidate>.Newest(Graver.Lower), none: false);
        SignedOn = facts.Day($"{id}-signed-on", $"On which day did the candidate sign {document}?", Form, consent => consent.On, Resolution<Candidate>.Newest(Graver.Lower));
    }

    /// <summary>The document; it does not age.</summary>
    public Form<Candidate, Consent> Form { get; }

    /// <summary>Whether it was signed.</summary>
    public YesNoFact<Candidate> Signed { get; }

    /// <summary>The day it was signed.</summary>
    public DayFact<Candidate> SignedOn { get; }

    /// <summary>It was signed, and not after the as-of date.</summary>
    public Condition<Candidate> Stands => Signed.Holds & SignedOn.OnOrBeforeAsOf;

    internal void HandOver(Candidate candidate, AnswerSheet<Candidate> sheet)
    {
        sheet.Read(Signed, candidate);
        sheet.Read(SignedOn, candidate);
    }

    private static bool IsOf(Consent consent, ConsentKind kind) => consent.Kind is >= ConsentKind.Online and <= ConsentKind.GroupRules
        ? consent.Kind == kind
        : throw new ArgumentOutOfRangeException(nameof(consent), "Not one of the declared kinds of consent.");
}

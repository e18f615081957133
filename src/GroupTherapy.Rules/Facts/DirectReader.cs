namespace GroupTherapy.Rules.Facts;

/// <summary>Reads the one answer that the host gives, or works it out of lists of statements by a resolution that it only declares.</summary>
/// <remarks>What stands on a form that is no longer current is not read; what stands on one from after the as-of date is too late only where it is an answer.</remarks>
internal sealed class DirectReader<TSubject>(Func<TSubject, long> read, Form<TSubject>? form, Resolution<TSubject>? resolution) : FactReader<TSubject>
{
    internal override Resolution<TSubject>? Resolution => resolution;

    internal override long Read(TSubject subject, int asOf, int currentForDays)
    {
        if (form is not { IsDated: true }) return read(subject);
        if (form.AnsweredOn(subject) is not { } answeredOn) return AnswerSheet<TSubject>.Unknown;
        var age = asOf - DayNumber.Of(answeredOn);
        if (age > currentForDays) return AnswerSheet<TSubject>.Unknown;
        var code = read(subject);
        return age >= 0 || code == AnswerSheet<TSubject>.Unknown ? code : throw new AnsweredLaterException();
    }
}

namespace GroupTherapy.Rules;

/// <summary>The kinds of test an answer can be put to.</summary>
internal enum AnswerTestKind
{
    Between,
    OneOf,
    Includes,
    DaysBefore,
}

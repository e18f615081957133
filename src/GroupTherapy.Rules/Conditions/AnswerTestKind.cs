namespace GroupTherapy.Rules.Conditions;

/// <summary>The kinds of test an answer can be put to.</summary>
internal enum AnswerTestKind
{
    Between,
    OneOf,
    Includes,
    DaysBefore,
}

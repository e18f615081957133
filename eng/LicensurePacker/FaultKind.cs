namespace GroupTherapy.LicensurePacker;

/// <summary>What is wrong with a data file; its number stands in the error's code.</summary>
internal enum FaultKind
{
    /// <summary>The file is no JSON.</summary>
    Syntax = 1,

    /// <summary>A property is missing, unknown or given twice, or its value is none that may stand there.</summary>
    Shape,

    /// <summary>The rows break a rule of <see cref="DataRules"/>.</summary>
    Rule,

    /// <summary>A file is missing, or has no business in the folder.</summary>
    File,
}

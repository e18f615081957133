namespace GroupTherapy.Rules.Tests;

/// <summary>The levels of a group leader's credential in Northland (XA-NL), an invented jurisdiction.</summary>
public enum CredentialLevel
{
    Trainee,
    Associate,
    Licensed,
}

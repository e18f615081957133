namespace GroupTherapy.Licensure;

/// <summary>How clinician and client meet.</summary>
public enum Modality
{
    /// <summary>By telecommunication.</summary>
    Telehealth = 1,

    /// <summary>In the same physical space.</summary>
    InPerson,
}

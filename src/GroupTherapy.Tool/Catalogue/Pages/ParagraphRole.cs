namespace GroupTherapy.Tool.Catalogue.Pages;

/// <summary>What a paragraph is to its page.</summary>
internal enum ParagraphRole
{
    /// <summary>What one reads first.</summary>
    Lead,

    /// <summary>What is signed, and by what it is checked.</summary>
    Hash,
}

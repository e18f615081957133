namespace GroupTherapy.Tool.Catalogue;

/// <summary>One file of an export.</summary>
/// <param name="Path">Its path under the directory of the export, with slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ExportFile(string Path, string Text);

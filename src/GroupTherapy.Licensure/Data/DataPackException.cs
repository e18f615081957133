namespace GroupTherapy.Licensure.Data;

/// <summary>A data pack that is refused; whatever was in use before stays in use.</summary>
public sealed class DataPackException : Exception
{
    internal DataPackException(string found, string expected)
        : base($"The data pack is refused: found {found}, expected {expected}.")
    {
    }
}

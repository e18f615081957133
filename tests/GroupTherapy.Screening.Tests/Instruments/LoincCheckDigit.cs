namespace GroupTherapy.Screening.Tests;

/// <summary>The mod-10 (Luhn) check digit that ends every LOINC code.</summary>
internal static class LoincCheckDigit
{
    public static bool IsValid(string code)
    {
        var parts = code.Split('-');
        return parts.Length == 2
            && parts[0].Length > 0
            && parts[1].Length == 1
            && code.All(character => character is '-' or (>= '0' and <= '9'))
            && parts[1][0] - '0' == Of(parts[0]);
    }

    private static int Of(string number)
    {
        var sum = 0;
        for (var place = 0; place < number.Length; place++)
        {
            var digit = number[number.Length - 1 - place] - '0';
            var weighted = place % 2 == 0 ? 2 * digit : digit;   // every second digit from the right is doubled
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return (10 - sum % 10) % 10;
    }
}

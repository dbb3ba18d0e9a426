using System.Globalization;
using System.Security.Cryptography;

namespace QuizNet.Quiz.Games;

/// <summary>What players type to get in: six digits, the first not a zero, which some keyboards swallow.</summary>
internal static class Pin
{
    private const int Lowest = 100_000;
    private const int AfterHighest = 1_000_000;

    /// <summary>Not to be guessed from the one before. Whether it is free, Redis knows.</summary>
    public static string Draw() => RandomNumberGenerator.GetInt32(Lowest, AfterHighest).ToString(CultureInfo.InvariantCulture);

    /// <summary>As people type it: "482 913" is 482913. Null for what cannot be one.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > 20)
        {
            return null;
        }

        var digits = string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && character != '-'));
        return digits.Length == 6 && digits[0] != '0' && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}

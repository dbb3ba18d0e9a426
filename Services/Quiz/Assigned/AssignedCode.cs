using System.Security.Cryptography;

namespace QuizNet.Quiz.Assigned;

/// <summary>
/// What opens an assignment: 8 letters and digits of 22, without those that look alike, and without vowels, so that no words come out of it. At 60 guesses
/// a minute one of a thousand codes is found in fifteen years or so.
/// </summary>
internal static class AssignedCode
{
    public const int Length = 8;

    private const string Letters = "CDFGHJKMNPQRTVWX234679";

    // Spaces and dashes that people put in.
    private const int LongestTyped = 20;

    public static string Draw() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>As people type it: "cdfg-hjkm" is CDFGHJKM. Null for what cannot be one.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > LongestTyped)
        {
            return null;
        }

        var code = string.Concat(typed.Where(character => character is not (' ' or '-'))).ToUpperInvariant();
        return code.Length == Length && code.All(Letters.Contains) ? code : null;
    }
}

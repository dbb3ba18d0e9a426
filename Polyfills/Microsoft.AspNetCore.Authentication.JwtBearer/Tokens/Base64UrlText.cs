using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.IdentityModel.Tokens;

/// <summary>base64url as RFC 7515 writes it: no padding, no white space, one spelling of each value.</summary>
internal static class Base64UrlText
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly SearchValues<char> Alphabet = SearchValues.Create(Digits);

    public static bool IsAlphabet(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Alphabet);

    public static bool TryDecode(ReadOnlySpan<char> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = IsAlphabet(text) && text.Length % 4 != 1 && HasNoSpareBits(text) ? Base64Url.DecodeFromChars(text) : null;
        return bytes is not null;
    }

    // The last character of a shorter group carries 4 or 2 bits that belong to no byte. Were they free, a token would have several spellings.
    private static bool HasNoSpareBits(ReadOnlySpan<char> text) => (text.Length % 4) switch
    {
        2 => (Digits.IndexOf(text[^1]) & 0b1111) == 0,
        3 => (Digits.IndexOf(text[^1]) & 0b11) == 0,
        _ => true,
    };
}

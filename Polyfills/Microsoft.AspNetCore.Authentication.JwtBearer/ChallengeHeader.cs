using System.Buffers;

namespace Microsoft.AspNetCore.Authentication.JwtBearer;

/// <summary>The value of WWW-Authenticate (RFC 6750, 3).</summary>
internal static class ChallengeHeader
{
    // A header of many kilobytes would be refused on its way back.
    private const int LongestValue = 250;

    // RFC 6750, 3: %x20-21 / %x23-5B / %x5D-7E.
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(character => character is not ('"' or '\\'))]);

    public static string Build(string challenge, string? error, string? description, string? uri)
    {
        string?[] parameters = [Parameter("error", error), Parameter("error_description", description), Parameter("error_uri", uri)];
        var given = string.Join(", ", parameters.OfType<string>());
        if (given.Length == 0)
        {
            return challenge;
        }

        // A challenge with a space has parameters of its own, such as a realm.
        return challenge.Contains(' ', StringComparison.Ordinal) ? $"{challenge}, {given}" : $"{challenge} {given}";
    }

    private static string? Parameter(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name}=\"{Clean(value)}\"";

    // Issuer and audience come from the token: they may hold anything, and Kestrel answers 500 to a header that is not ASCII.
    private static string Clean(string value)
    {
        var text = value.Length > LongestValue ? $"{value[..LongestValue]}..." : value;
        return text.AsSpan().ContainsAnyExcept(Allowed) ? string.Concat(text.Select(character => Allowed.Contains(character) ? character : '?')) : text;
    }
}

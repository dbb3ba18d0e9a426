using System.Globalization;

namespace QuizNet.ServiceDefaults;

/// <summary>Conditions of requests (RFC 9110 §13).</summary>
public static class ETags
{
    /// <summary>Of something that has one version after the other, and never begins anew.</summary>
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Whether a list of tags, or "*" for anything that exists, names this one. No condition always holds.</summary>
    public static bool Match(string? condition, string tag) =>
        condition is null || condition.Split(',', StringSplitOptions.TrimEntries).Any(candidate => candidate == "*" || candidate == tag);

    /// <summary>The condition for reading only what is new. Weak tags count here.</summary>
    public static bool IsKnown(string? ifNoneMatch, string tag) =>
        ifNoneMatch is not null && Match(ifNoneMatch.Replace("W/", "", StringComparison.Ordinal), tag);
}

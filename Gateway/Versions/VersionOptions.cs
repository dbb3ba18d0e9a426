using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace QuizNet.Gateway.Versions;

/// <summary>Configuration section Versions. Each version is known by its number: Versions:Known:1:Deprecated.</summary>
internal sealed class VersionOptions
{
    [MinLength(1)]
    public Dictionary<string, VersionPolicy> Known { get; } = new() { ["1"] = new VersionPolicy() };
}

/// <summary>What users of a version are told about its end.</summary>
internal sealed class VersionPolicy
{
    /// <summary>Since when, or from when on, it should no longer be used (RFC 9745).</summary>
    public DateTimeOffset? Deprecated { get; set; }

    /// <summary>When it may stop to work (RFC 8594).</summary>
    public DateTimeOffset? Sunset { get; set; }

    /// <summary>A page that says what to use instead.</summary>
    public Uri? Guide { get; set; }

    public IEnumerable<(string Name, string Value)> Headers()
    {
        if (Deprecated is { } deprecated)
        {
            yield return ("Deprecation", string.Create(CultureInfo.InvariantCulture, $"@{deprecated.ToUnixTimeSeconds()}"));
        }

        if (Sunset is { } sunset)
        {
            yield return ("Sunset", sunset.ToString("R", CultureInfo.InvariantCulture));
        }

        if (Guide is { } guide)
        {
            yield return ("Link", $"<{guide.OriginalString}>; rel=\"deprecation\"");
        }
    }
}

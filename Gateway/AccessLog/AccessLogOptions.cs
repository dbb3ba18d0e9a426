using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.AccessLog;

/// <summary>Configuration section AccessLog.</summary>
internal sealed class AccessLogOptions
{
    /// <summary>One in so many requests that went well is written down.</summary>
    [Range(1, int.MaxValue)]
    public int OneIn { get; set; } = 1_000;

    /// <summary>Failures are all written down, up to so many in a second.</summary>
    [Range(1, int.MaxValue)]
    public int MostFailures { get; set; } = 100;
}

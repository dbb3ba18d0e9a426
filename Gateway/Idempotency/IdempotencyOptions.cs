using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Idempotency;

/// <summary>Configuration section Idempotency.</summary>
internal sealed class IdempotencyOptions
{
    /// <summary>How much longer than its route's deadline a request counts as in progress if its gateway dies.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan Grace { get; set; } = TimeSpan.FromSeconds(2);

    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00")]
    public TimeSpan Kept { get; set; } = TimeSpan.FromDays(1);
}

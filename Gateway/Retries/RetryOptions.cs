using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Retries;

internal sealed class RetryOptions
{
    /// <summary>The first one and those after it, each at another replica.</summary>
    [Range(1, 10)]
    public int Tries { get; init; } = 3;

    /// <summary>Until the answer begins, with all tries; as documented.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The same for routes that are marked as long-running and for bodies that are streamed; also the longest pause within a streamed answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan LongDeadline { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The longest silence after which a short request is tried elsewhere.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:10:00")]
    public TimeSpan LongestSilence { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>While nobody can be asked: a replica that dies is mostly back in a moment.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan WaitForReplica { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Larger bodies are streamed, so they cannot be sent twice. As Linkerd has it.</summary>
    [Range(0, 10_000_000)]
    public int LargestBody { get; init; } = 64 * 1024;
}

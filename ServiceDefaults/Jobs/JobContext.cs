using System.Globalization;
using QuizNet.ServiceDefaults.Jobs.Scripts;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>One attempt at a job, as its handler sees it.</summary>
public sealed class JobContext
{
    private const int LongestMessage = 500;

    private readonly JobRedis _redis;

    internal JobContext(JobRedis redis, ClaimedJob job)
    {
        _redis = redis;
        Id = job.Id;
        Type = job.Text.Type;
        Owner = job.Text.Owner;
        Payload = job.Text.Payload;
        Attempt = job.Attempt;
        Fence = job.Fence;
    }

    public string Id { get; }

    public string Type { get; }

    public string? Owner { get; }

    /// <summary>JSON, as it was given.</summary>
    public string Payload { get; }

    /// <summary>1 for the first.</summary>
    public int Attempt { get; }

    /// <summary>Rises with every attempt at any job of the queue. Who keeps the highest one seen, and refuses lower ones, is safe from workers that were frozen.</summary>
    public long Fence { get; }

    /// <summary>False if it was not written: the job is not ours any more, or Redis is away. Never a reason to fail.</summary>
    public async Task<bool> ReportProgressAsync(int percent, string? message = null, CancellationToken cancellationToken = default)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(percent, 0, 100)}|{(message?.Length > LongestMessage ? message[..LongestMessage] : message)}");
        try
        {
            return (int)await _redis.RunAsync(LeaseScripts.Progress, [Id, Fence, line], cancellationToken) == 1;
        }
        catch (RedisAwayException)
        {
            return false;
        }
    }
}

using System.Runtime.CompilerServices;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Runs the scripts of one queue, and tells others what a script says that they should hear.</summary>
internal sealed class JobRedis(RedisLink redis, JobQueueOptions options)
{
    // Every script has these first.
    private readonly RedisValue[] _common =
    [
        Milliseconds(options.PriorityAgeing), options.RecordFinished ? 1 : 0, options.KeepFinished, options.KeepFailed, Milliseconds(options.Lease),
    ];

    public JobKeys Keys { get; } = new(options.Name, options.Types.Select(type => type.Name));

    /// <summary>The arguments that tell a script the limits.</summary>
    public RedisValue[] Limits { get; } =
    [
        options.MaxRunning ?? 0,
        .. options.Types.SelectMany(type => new RedisValue[] { type.MaxRunning ?? 0, type.Rate ?? 0, Milliseconds(type.RateWindow) }),
    ];

    public static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;

    /// <summary>The script's arguments follow those that all scripts have.</summary>
    public async Task<RedisResult> RunAsync(
        string script, RedisValue[] arguments, CancellationToken cancellationToken = default, [CallerArgumentExpression(nameof(script))] string name = "")
    {
        var answer = (RedisResult[])(await redis.RunAsync(script, Keys.All, [.. _common, .. arguments], name).WaitAsync(cancellationToken))!;
        foreach (var id in (RedisResult[])answer[1]!)
        {
            Tell(Keys.Changed, (string)id!);
        }

        if ((int)answer[2] == 1)
        {
            Tell(Keys.Wake, "");
        }

        return answer[0];
    }

    public async Task<RedisResult[]> RunListAsync(
        string script, RedisValue[] arguments, CancellationToken cancellationToken = default, [CallerArgumentExpression(nameof(script))] string name = "") =>
        (RedisResult[])(await RunAsync(script, arguments, cancellationToken, name))!;

    /// <summary>Everybody who misses it finds out a little later, so it is not worth waiting for.</summary>
    public void Tell(RedisChannel channel, string message) => redis.Announce(channel, message);

    /// <summary>Once made, a subscription outlives the connection.</summary>
    public async Task SubscribeAsync(RedisChannel channel, Action<string> told, CancellationToken cancellationToken)
    {
        try
        {
            await redis.Connection.GetSubscriber().SubscribeAsync(channel, (_, message) => told((string)message!)).WaitAsync(options.RedisPatience, cancellationToken);
        }
        catch (Exception failure) when (RedisAwayException.Means(failure))
        {
            throw new RedisAwayException(failure);
        }
    }
}

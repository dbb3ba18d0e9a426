using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>
/// The way to Redis for whoever must not hang on it: each question is answered, or refused with a RedisAwayException, within the
/// patience. After a silence the next questions are refused at once, until a pause is over and one of them may try again.
/// </summary>
public sealed class RedisLink(IConnectionMultiplexer redis, IOptions<RedisLinkOptions> options, TimeProvider time)
{
    // Timestamp of the time provider; 0 while Redis answers.
    private long _silentUntil;

    public IConnectionMultiplexer Connection => redis;

    /// <summary>Whether a question would be refused without being asked.</summary>
    public bool IsAway => !redis.IsConnected || time.GetTimestamp() < Volatile.Read(ref _silentUntil);

    public async Task<T> AskAsync<T>(Func<IDatabase, Task<T>> question)
    {
        if (time.GetTimestamp() < Volatile.Read(ref _silentUntil))
        {
            throw new RedisAwayException(new TimeoutException("Redis has not answered lately."));
        }

        try
        {
            return await question(redis.GetDatabase()).WaitAsync(options.Value.Patience, time);
        }
        catch (TimeoutException silence)
        {
            Volatile.Write(ref _silentUntil, time.GetTimestamp() + (long)(options.Value.Pause.TotalSeconds * time.TimestampFrequency));
            throw new RedisAwayException(silence);
        }
        catch (RedisException failure) when (RedisAwayException.Means(failure))
        {
            throw new RedisAwayException(failure);
        }
    }

    public async Task<RedisResult> RunAsync(string script, RedisKey[] keys, params RedisValue[] arguments)
    {
        try
        {
            return await AskAsync(database => database.ScriptEvaluateAsync(script, keys, arguments));
        }
        catch (RedisServerException failure) when (failure.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            // The server has started anew and forgotten the scripts; the client now knows that and sends the whole one.
            return await AskAsync(database => database.ScriptEvaluateAsync(script, keys, arguments));
        }
    }

    /// <summary>For messages that may be lost.</summary>
    public void Announce(RedisChannel channel, RedisValue message)
    {
        if (!IsAway)
        {
            redis.GetSubscriber().Publish(channel, message, CommandFlags.FireAndForget);
        }
    }
}

using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>
/// The way to Redis for whoever must not hang on it: each question is answered, or refused with a RedisAwayException, within the
/// patience. After a silence the next questions are refused at once, until a pause is over and one of them may try again.
/// </summary>
public sealed class RedisLink(IConnectionMultiplexer redis, IOptions<RedisLinkOptions> options, TimeProvider time)
{
    // Timestamp of the time provider; 0 while Redis answers. Whoever moves it on after the pause is the one who tries again.
    private long _silentUntil;

    public IConnectionMultiplexer Connection => redis;

    /// <summary>Whether a question would be refused without being asked.</summary>
    public bool IsAway => !redis.IsConnected || time.GetTimestamp() < Volatile.Read(ref _silentUntil);

    /// <summary>The compiler says how the question reads in the source, which names it in traces.</summary>
    public async Task<T> AskAsync<T>(Func<IDatabase, Task<T>> question, [CallerArgumentExpression(nameof(question))] string wording = "")
    {
        if (!MayAsk())
        {
            throw new RedisAwayException(new TimeoutException("Redis has not answered lately."));
        }

        using var activity = RedisTelemetry.StartActivity(wording);
        try
        {
            var answer = await question(redis.GetDatabase()).WaitAsync(options.Value.Patience, time);
            EndSilence();
            return answer;
        }
        catch (TimeoutException silence)
        {
            RedisTelemetry.Fail(activity, silence);
            Volatile.Write(ref _silentUntil, After(options.Value.Pause));
            throw new RedisAwayException(silence);
        }
        catch (RedisException failure)
        {
            // A complaint is no silence, and neither is a connection that is gone: that one is noticed at once.
            EndSilence();
            RedisTelemetry.Fail(activity, failure);
            if (RedisAwayException.Means(failure))
            {
                throw new RedisAwayException(failure);
            }

            throw;
        }
    }

    public async Task<RedisResult> RunAsync(string script, RedisKey[] keys, RedisValue[] arguments, [CallerArgumentExpression(nameof(script))] string name = "")
    {
        try
        {
            return await AskAsync(database => database.ScriptEvaluateAsync(script, keys, arguments), name);
        }
        catch (RedisServerException failure) when (failure.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            // The server has started anew and forgotten the scripts; the client now knows that and sends the whole one.
            return await AskAsync(database => database.ScriptEvaluateAsync(script, keys, arguments), name);
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

    private bool MayAsk()
    {
        var until = Volatile.Read(ref _silentUntil);
        return until == 0 || (time.GetTimestamp() >= until && Interlocked.CompareExchange(ref _silentUntil, After(options.Value.Patience), until) == until);
    }

    // Mostly there is none, and all threads can go on reading their own copy.
    private void EndSilence()
    {
        if (Volatile.Read(ref _silentUntil) != 0)
        {
            Volatile.Write(ref _silentUntil, 0);
        }
    }

    private long After(TimeSpan span) => time.GetTimestamp() + (long)(span.TotalSeconds * time.TimestampFrequency);
}

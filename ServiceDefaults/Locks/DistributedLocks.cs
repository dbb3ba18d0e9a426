using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Locks;

/// <summary>
/// Locks in Redis: exclusive as long as nobody is paused for longer than the time to live. What must never have two writers checks
/// the fencing token as well: it grows with every grant, and a resource refuses one that is lower than what it has seen.
/// </summary>
public sealed class DistributedLocks(RedisLink redis, TimeProvider time)
{
    /// <summary>Null if somebody else has it. RedisAwayException if nobody can tell.</summary>
    public async Task<HeldLock?> TryAcquireAsync(string name, TimeSpan timeToLive)
    {
        RedisKey[] keys = [$"{{lock:{name}}}", $"{{lock:{name}}}:fence"];
        var owner = Guid.NewGuid().ToString("N");

        // From before the question: our view of the end is then never later than Redis'.
        var asked = time.GetTimestamp();
        var token = (long)await redis.RunAsync(LockScripts.Acquire, keys, [owner, (long)timeToLive.TotalMilliseconds]);
        return token == 0 ? null : new HeldLock(redis, time, keys, owner, token, timeToLive, asked);
    }

    /// <summary>Waits for its turn.</summary>
    public async Task<HeldLock> AcquireAsync(string name, TimeSpan timeToLive, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await TryAcquireAsync(name, timeToLive) is { } held)
            {
                return held;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(10, 50)), time, cancellationToken);
        }
    }
}

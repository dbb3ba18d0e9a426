using QuizNet.ServiceDefaults.Jobs.Scripts;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Takes leases of jobs in the name of one worker.</summary>
internal sealed class JobClaims(JobRedis redis, IReadOnlyList<string> types, string worker, Predicate<string> does)
{
    private readonly RedisValue[] _arguments = [.. redis.Limits, worker, 0, .. types.Select(type => (RedisValue)(does(type) ? 1 : 0))];

    /// <summary>The best of what waits and may start, at most that many. Not to be cancelled: leases in an answer that nobody waits for have to run out.</summary>
    public async Task<Claim> TakeAsync(int most)
    {
        var arguments = (RedisValue[])_arguments.Clone();
        arguments[redis.Limits.Length + 1] = most;
        return Claim.Read(await redis.RunListAsync(ClaimScript.Text, arguments));
    }
}

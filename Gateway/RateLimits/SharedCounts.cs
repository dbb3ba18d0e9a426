using System.Collections.Concurrent;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Gateway.RateLimits;

/// <summary>What all gateways have counted together, in Redis. While it is away, each one goes by its own counts.</summary>
internal sealed class SharedCounts(RedisLink redis)
{
    // Nothing is lost with what does not fit: it is listed again with the caller's next request.
    private const int MostListed = 50_000;

    // Redis does nothing else meanwhile, so a batch should take it about a millisecond.
    private const int Batch = 100;

    private readonly ConcurrentQueue<(RateLimit Limit, CallerCount Count)> _listed = [];
    private readonly string _gateway = Guid.NewGuid().ToString("N")[..12];

    public bool IsAway => redis.IsAway;

    /// <summary>Its count is told to the others soon.</summary>
    public void List(RateLimit limit, CallerCount count)
    {
        if (_listed.Count >= MostListed)
        {
            count.Unlist();
            return;
        }

        _listed.Enqueue((limit, count));
    }

    /// <summary>Whether all gateways together have one left for the caller.</summary>
    public async ValueTask<Standing> AskAsync(RateLimit limit, CallerCount count, Instant at, long quota)
    {
        if (!IsAway)
        {
            try
            {
                var report = count.Report(at);
                var answer = (await RunAsync([(count, report)], quota))[0];
                count.Learn(report, answer);
                return SlidingWindow.Stand(answer.OwnPrevious + answer.OthersPrevious, answer.Own + answer.Others, report.At, quota, answer.Granted);
            }
            catch (RedisAwayException)
            {
                // A limit is no reason for an error.
            }
        }

        var standing = count.Take(at, quota, mayAsk: false, out var listed);
        if (listed)
        {
            List(limit, count);
        }

        return standing;
    }

    /// <summary>Tells what is listed, and learns what the others have counted. What cannot be told stays listed.</summary>
    public async Task TellAsync(long now)
    {
        for (var open = _listed.Count; open > 0; open -= Batch)
        {
            var batch = new List<(RateLimit Limit, CallerCount Count)>(Batch);
            while (batch.Count < Math.Min(Batch, open) && _listed.TryDequeue(out var next))
            {
                batch.Add(next);
            }

            await TellAsync(batch, now);
        }
    }

    private async Task TellAsync(List<(RateLimit Limit, CallerCount Count)> batch, long now)
    {
        List<(CallerCount Count, CountReport Report)> told = new(batch.Count);
        foreach (var (limit, count) in batch)
        {
            count.Unlist();
            told.Add((count, count.Report(limit.At(now))));
        }

        try
        {
            var answers = await RunAsync(told, quota: 0);
            for (var index = 0; index < told.Count; index++)
            {
                told[index].Count.Learn(told[index].Report, answers[index]);
            }
        }
        catch
        {
            foreach (var (limit, count) in batch.Where(one => one.Count.Relist()))
            {
                List(limit, count);
            }

            throw;
        }
    }

    private async Task<CountAnswer[]> RunAsync(List<(CallerCount Count, CountReport Report)> told, long quota)
    {
        var keys = new List<RedisKey>(told.Count * 2);
        var arguments = new List<RedisValue>(told.Count * CountScripts.Arguments);
        foreach (var (count, report) in told)
        {
            keys.AddRange([count.Key(report.At.Window), count.Key(report.At.Window - 1)]);
            arguments.AddRange([$"{_gateway}:{count.Number}", report.Mine, report.MinePrevious, quota, report.At.Length, report.At.Left]);
        }

        var numbers = (long[])(await redis.RunAsync(CountScripts.Tell, [.. keys], [.. arguments]))!;
        return [.. numbers.Chunk(CountScripts.Answers).Select(of => new CountAnswer(of[0] == 1, of[1], of[2], of[3], of[4]))];
    }
}

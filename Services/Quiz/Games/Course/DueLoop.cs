using QuizNet.Quiz.Games.Live;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Course;

/// <summary>Moves on the games whose time has come, whichever replica looks first; and gives players back the time in which Redis was away.</summary>
internal sealed partial class DueLoop(GameDriver driver, RedisLink redis, TimeProvider time, ILogger<DueLoop> logger) : BackgroundService
{
    // The shortest phase is as long, so that a time that has been written meanwhile is seen before it has come.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    // A shorter one is mostly one slow answer, and all time is good for something.
    private static readonly TimeSpan ShortestOutage = TimeSpan.FromMilliseconds(300);

    // While somebody moves it on. If they die, the next one does it.
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(1);

    private DateTimeOffset? _lastSeen;
    private bool _away;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = LongestPause;
            try
            {
                pause = await LookAsync(stoppingToken);
            }
            catch (RedisAwayException failure)
            {
                if (!_away)
                {
                    LogAway(failure.Message);
                }

                _away = true;
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Answers how long nothing will be due.
    private async Task<TimeSpan> LookAsync(CancellationToken cancellationToken)
    {
        var answer = (RedisResult[])(await redis.RunAsync(DueScript.Take, [GameKeys.Due], [(long)Attempt.TotalMilliseconds]).WaitAsync(cancellationToken))!;
        var now = RedisTime.Read((long)answer[0]);
        if (_away && _lastSeen is { } since && now - since > ShortestOutage)
        {
            await GiveBackAsync(since, now);
        }

        (_away, _lastSeen) = (false, now);
        foreach (var pin in (string[])answer[2]!)
        {
            await MoveOnAsync(pin, cancellationToken);
        }

        var next = (long)answer[1] - (long)answer[0];
        return (long)answer[1] < 0 || next > LongestPause.TotalMilliseconds ? LongestPause : TimeSpan.FromMilliseconds(Math.Max(1, next));
    }

    private async Task GiveBackAsync(DateTimeOffset since, DateTimeOffset until)
    {
        LogOutage((until - since).TotalSeconds);
        foreach (var pin in await redis.AskAsync(database => database.SortedSetRangeByRankAsync(GameKeys.Due)))
        {
            await driver.OutageAsync((string)pin!, since, until, CancellationToken.None);
        }
    }

    private async Task MoveOnAsync(string pin, CancellationToken cancellationToken)
    {
        try
        {
            await driver.AdvanceAsync(pin, cancellationToken);
        }
        catch (Exception failure) when (failure is not RedisAwayException && !cancellationToken.IsCancellationRequested)
        {
            // One broken game must not stop all others.
            LogBroken(pin, failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Games stand still: {Reason}")]
    private partial void LogAway(string reason);

    [LoggerMessage(LogLevel.Information, "Redis was away for {Seconds:F1} s; open questions are open for so much longer")]
    private partial void LogOutage(double seconds);

    [LoggerMessage(LogLevel.Error, "The game {Pin} cannot be moved on")]
    private partial void LogBroken(string pin, Exception failure);
}

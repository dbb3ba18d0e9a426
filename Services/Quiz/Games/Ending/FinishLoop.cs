using QuizNet.Contracts;
using QuizNet.Quiz.Games.Course;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Results;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.ServiceDefaults.Storage;
using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Ending;

/// <summary>Writes games that are over into the database, whichever replica comes first. What fails is tried again for as long as Redis keeps the game.</summary>
internal sealed partial class FinishLoop(GameReader games, GameRecords records, IServiceScopeFactory scopes, RedisLink redis, TimeProvider time, ILogger<FinishLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // Somebody else tries after this long.
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var answer = (RedisResult[])(await redis.RunAsync(DueScript.Take, [GameKeys.Unwritten], [(long)Attempt.TotalMilliseconds]).WaitAsync(stoppingToken))!;
                foreach (var pin in (string[])answer[2]!)
                {
                    await WriteAsync(pin, stoppingToken);
                }
            }
            catch (RedisAwayException)
            {
                // Nothing can be lost meanwhile.
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WriteAsync(string pin, CancellationToken cancellationToken)
    {
        var game = await games.FindAsync(pin, cancellationToken);
        if (game is { State.Phase: not GamePhase.Podium })
        {
            // Whoever ended it has not come to write that down, or is about to.
            return;
        }

        try
        {
            if (game is not null)
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<GameResults>().WriteAsync(await records.ReadAsync(game, cancellationToken), cancellationToken);
            }

            await redis.AskAsync(database => database.SortedSetRemoveAsync(GameKeys.Unwritten, pin));
        }
        catch (Exception failure) when (failure is not RedisAwayException && !cancellationToken.IsCancellationRequested)
        {
            if (DatabaseFailures.IsAway(failure))
            {
                LogWaiting(pin, failure.Message);
            }
            else
            {
                LogFailed(pin, failure);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The results of {Pin} wait for the database: {Reason}")]
    private partial void LogWaiting(string pin, string reason);

    [LoggerMessage(LogLevel.Error, "The results of {Pin} could not be written; trying again")]
    private partial void LogFailed(string pin, Exception failure);
}

using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts.History;

/// <summary>For a loop that goes on without the database: nobody waits for it for long, and after a failure it is left alone for a moment.</summary>
internal sealed partial class DatabasePatience(TimeProvider time, ILogger<DatabasePatience> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    // SQLite waits for its lock without looking at the token, and longer than anybody here should. It is left to itself then.
    private static readonly TimeSpan Abandoned = Patience + TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private bool _isAway;
    private DateTimeOffset _nextTry;

    /// <summary>The next try is not put off.</summary>
    public void Hurry() => _nextTry = default;

    /// <summary>False if the database is away, and the work may or may not have been done.</summary>
    public async Task<bool> TryAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        if (time.GetUtcNow() < _nextTry)
        {
            return false;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        patience.CancelAfter(Patience);
        try
        {
            await Task.Run(() => work(patience.Token), CancellationToken.None).WaitAsync(Abandoned, time, stoppingToken);
            _isAway = false;
            return true;
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure) || DatabaseFailures.IsDuplicate(failure) || (failure is TimeoutException or OperationCanceledException && !stoppingToken.IsCancellationRequested))
        {
            if (!_isAway)
            {
                LogAway(failure.Message);
            }

            (_isAway, _nextTry) = (true, time.GetUtcNow() + Pause);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Alerts cannot be stored or read just now, and go on in memory: {Reason}")]
    private partial void LogAway(string reason);
}

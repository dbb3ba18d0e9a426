using QuizNet.ServiceDefaults.Locks;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Dashboard.Speaking;

/// <summary>
/// Several dashboards may run: all watch, one speaks. Who has been frozen for longer than its lock lasts is silent when it thaws. While Redis is
/// away whoever spoke last goes on, because that Redis is away has to be said, too; who was refused last stays silent.
/// </summary>
internal sealed partial class Speaker(DistributedLocks locks, TimeProvider time, ILogger<Speaker> logger) : BackgroundService
{
    private const string LockName = "dashboard:speaker";

    private static readonly TimeSpan TimeToLive = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private volatile HeldLock? _held;
    private volatile bool _nobodyElseKnown;
    private bool _refused;

    /// <summary>Of this process.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");

    public bool IsSpeaking => _nobodyElseKnown || _held is { IsHeld: true };

    /// <summary>Grows with every change of the speaker. 0 for one that has never had the lock.</summary>
    public long Token => _held?.FencingToken ?? 0;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TakeTurnAsync(stoppingToken);
            }
            catch (RedisAwayException)
            {
                _nobodyElseKnown = !_refused;
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _nobodyElseKnown = false;
    }

    private async Task TakeTurnAsync(CancellationToken stoppingToken)
    {
        var held = await locks.TryAcquireAsync(LockName, TimeToLive);
        _refused = held is null;
        _nobodyElseKnown = false;
        if (held is null)
        {
            return;
        }

        await using (held)
        {
            _held = held;
            LogSpeaking(held.FencingToken);
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(held.Lost, stoppingToken);
            await Task.Delay(Timeout.InfiniteTimeSpan, time, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        LogSilent();
    }

    [LoggerMessage(LogLevel.Information, "This dashboard speaks for all now (token {Token})")]
    private partial void LogSpeaking(long token);

    [LoggerMessage(LogLevel.Information, "This dashboard has lost the lock of the one that speaks")]
    private partial void LogSilent();
}

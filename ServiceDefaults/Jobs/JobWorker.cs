using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Takes jobs as it has room for them and lets handlers do them.</summary>
internal sealed partial class JobWorker : BackgroundService
{
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(100);

    private readonly JobRedis _redis;
    private readonly JobQueueOptions _queue;
    private readonly JobWorkerOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<JobWorker> _logger;
    private readonly JobClaims _claims;
    private readonly LeaseTable _leases = new();
    private readonly OutageLog _outages;
    private readonly OutcomeWriter _outcomes;
    private readonly LeaseRenewal _renewal;
    private readonly LeaseSweep _sweep;
    private readonly JobRunner _runner;
    private readonly AsyncSignal _freed = new();
    private readonly AsyncSignal _wake = new();
    private int _busy;

    public JobWorker(JobQueue queue, JobWorkerOptions options, string name, IEnumerable<IJobHandler> handlers, TimeProvider time, ILogger<JobWorker> logger)
    {
        (_redis, _queue, _options, _time, _logger) = (queue.Redis, queue.Options, options, time, logger);
        var ours = handlers.Where(handler => queue.Types.Contains(handler.Type)).ToDictionary(handler => handler.Type);
        _claims = new JobClaims(_redis, queue.Types, name, ours.ContainsKey);
        _outages = new OutageLog(queue.Name, logger);
        _outcomes = new OutcomeWriter(_redis, _queue, _outages, time);
        _renewal = new LeaseRenewal(_redis, _queue, _leases, name, options.Concurrency, _outages, time);
        _sweep = new LeaseSweep(_redis, _queue, _outages, time, logger);
        _runner = new JobRunner(_redis, _queue, ours, _outcomes, time, logger);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Leases are renewed until the last job has ended, which is after the host began to stop.
        using var ended = new CancellationTokenSource();
        var others = Task.WhenAll(UntilAsync(ListenAsync, stoppingToken), UntilAsync(_renewal.RunAsync, ended.Token), UntilAsync(_sweep.RunAsync, stoppingToken));
        await UntilAsync(ClaimLoopAsync, stoppingToken);

        await Task.WhenAny(Task.WhenAll(_leases.All.Select(lease => lease.Running)), Task.Delay(_options.ShutdownGrace, _time, CancellationToken.None));
        await ended.CancelAsync();
        await others;
        try
        {
            await GiveBackAsync();
            await _renewal.LeaveAsync();
        }
        catch (RedisAwayException away)
        {
            LogNotGivenBack(_queue.Name, away.Message);
        }
    }

    private async Task ClaimLoopAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var room = _options.Concurrency - Volatile.Read(ref _busy);
            if (room <= 0)
            {
                await _freed.WaitAsync(Timeout.InfiniteTimeSpan, _time, cancellationToken);
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var claim = await ClaimAsync(room);
                _outages.Worked();
                if (claim.Jobs.Count < room)
                {
                    await _wake.WaitAsync(claim.NextDue < _queue.PollInterval ? claim.NextDue.Value : _queue.PollInterval, _time, cancellationToken);
                }
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                // Whatever it is: a worker that does not ask does nothing any more.
                _outages.Failed(failure);
                await Task.Delay(RetryPause, _time, cancellationToken);
            }
        }
    }

    private async Task<Claim> ClaimAsync(int room)
    {
        var claim = await _claims.TakeAsync(room);
        foreach (var job in claim.Jobs)
        {
            var lease = new LeasedJob(job);
            _leases.Add(lease);
            Interlocked.Increment(ref _busy);
            lease.Running = Task.Run(() => RunAsync(lease), CancellationToken.None);
        }

        return claim;
    }

    private async Task RunAsync(LeasedJob lease)
    {
        await _runner.RunAsync(lease, handlerDone: () =>
        {
            Interlocked.Decrement(ref _busy);
            _freed.Set();
        });
        _leases.Remove(lease);
        lease.Dispose();
    }

    private async Task GiveBackAsync()
    {
        var left = _leases.All.Where(lease => !lease.IsVoid).ToList();
        if (left.Count > 0)
        {
            left.ForEach(lease => lease.Void());
            await _outcomes.WriteAsync([.. left.Select(lease => JobOutcome.GivenBack(lease.Job))]);
            LogGivenBack(_queue.Name, left.Count);
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await _redis.SubscribeAsync(_redis.Keys.Wake, _ => _wake.Set(), cancellationToken);
                await _redis.SubscribeAsync(_redis.Keys.Cancelled, _leases.Void, cancellationToken);
                return;
            }
            catch (RedisAwayException away)
            {
                _outages.Failed(away);
                await Task.Delay(RetryPause, _time, cancellationToken);
            }
        }
    }

    private static async Task UntilAsync(Func<CancellationToken, Task> loop, CancellationToken cancellationToken)
    {
        try
        {
            await loop(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // As it should end.
        }
    }

    [LoggerMessage(LogLevel.Information, "{Queue}: {Count} jobs did not end in time and were given back")]
    private partial void LogGivenBack(string queue, int count);

    [LoggerMessage(LogLevel.Warning, "{Queue}: jobs could not be given back ({Reason}); their leases will run out")]
    private partial void LogNotGivenBack(string queue, string reason);
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Takes jobs as it has room for them and lets handlers do them.</summary>
internal sealed partial class JobWorker : BackgroundService
{
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestQueued = TimeSpan.FromMilliseconds(100);

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
    private readonly JobSlots _slots;
    private readonly AsyncSignal _wake = new();

    public JobWorker(JobQueue queue, JobWorkerOptions options, string name, IEnumerable<IJobHandler> handlers, TimeProvider time, ILogger<JobWorker> logger)
    {
        (_redis, _queue, _options, _time, _logger) = (queue.Redis, queue.Options, options, time, logger);
        var ours = handlers.Where(handler => queue.Types.Contains(handler.Type)).ToDictionary(handler => handler.Type);
        _claims = new JobClaims(_redis, queue.Types, name, ours.ContainsKey);
        _outages = new OutageLog(queue.Name, logger);
        _outcomes = new OutcomeWriter(_redis, _queue, _outages, time);
        _renewal = new LeaseRenewal(_redis, _queue, _leases, name, options.Concurrency, _outages, time);
        _sweep = new LeaseSweep(_redis, _queue, _outages, time, logger);
        _slots = new JobSlots(options.Concurrency, new JobRunner(_redis, _queue, ours, _leases, _outcomes, time, logger), _leases, time);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Leases are renewed until the last job has ended, which is after the host began to stop.
        using var ended = new CancellationTokenSource();
        var others = Task.WhenAll(UntilAsync(ListenAsync, stoppingToken), UntilAsync(_renewal.RunAsync, ended.Token), UntilAsync(_sweep.RunAsync, stoppingToken));
        var running = _slots.RunAsync();
        await UntilAsync(ClaimLoopAsync, stoppingToken);

        await GiveBackQuietlyAsync(_slots.TakeQueued(TimeSpan.Zero));
        _slots.Complete();
        await Task.WhenAny(Task.WhenAll(_leases.All.Select(lease => lease.Ended).Append(running)), Task.Delay(_options.ShutdownGrace, _time, CancellationToken.None));
        await ended.CancelAsync();
        await others;
        await GiveBackQuietlyAsync([.. _leases.All]);
        await LeaveQuietlyAsync();
    }

    private async Task ClaimLoopAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await GiveBackStuckAsync();
                var room = _slots.Room;
                if (room <= 0)
                {
                    await _slots.Freed.WaitAsync(LongestQueued, _time, cancellationToken);
                    continue;
                }

                var claim = await _claims.TakeAsync(room);
                _outages.Worked();
                foreach (var job in claim.Jobs)
                {
                    _slots.Add(job);
                }

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

    // Behind jobs that turned out to be long. Somebody else may have time for them.
    private async Task GiveBackStuckAsync()
    {
        var stuck = _slots.TakeQueued(LongestQueued);
        if (stuck.Count > 0)
        {
            _slots.TakeNoneAhead();
            await GiveBackQuietlyAsync(stuck);
        }
    }

    // If that fails their leases run out.
    private async Task GiveBackQuietlyAsync(List<LeasedJob> jobs)
    {
        var left = jobs.Where(lease => !lease.IsVoid).ToList();
        try
        {
            // Void first: what the handler comes to from now on is not to be written.
            left.ForEach(lease => lease.Void());
            if (left.Count > 0)
            {
                await _outcomes.WriteAsync([.. left.Select(lease => JobOutcome.GivenBack(lease.Job))]);
                LogGivenBack(_queue.Name, left.Count);
            }
        }
        catch (RedisAwayException away)
        {
            LogNotGivenBack(_queue.Name, left.Count, away.Message);
        }
        finally
        {
            // Also those that were void before: nobody else ends what never began.
            jobs.ForEach(_leases.End);
        }
    }

    private async Task LeaveQuietlyAsync()
    {
        try
        {
            await _renewal.LeaveAsync();
        }
        catch (RedisAwayException away)
        {
            // Forgotten after some leases of silence anyway.
            _outages.Failed(away);
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

    [LoggerMessage(LogLevel.Information, "{Queue}: {Count} jobs were given back")]
    private partial void LogGivenBack(string queue, int count);

    [LoggerMessage(LogLevel.Warning, "{Queue}: {Count} jobs could not be given back ({Reason}); their leases will run out")]
    private partial void LogNotGivenBack(string queue, int count, string reason);
}

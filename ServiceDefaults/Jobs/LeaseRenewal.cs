using QuizNet.ServiceDefaults.Jobs.Scripts;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Keeps this worker's leases, all with one script, and hears which of them are lost.</summary>
internal sealed class LeaseRenewal(JobRedis redis, JobQueueOptions queue, LeaseTable leases, string worker, int concurrency, OutageLog outages, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Two renewals may fail before a lease runs out.
        using var timer = new PeriodicTimer(queue.Lease / 3, time);
        do
        {
            try
            {
                await RenewAsync(cancellationToken);
            }
            catch (RedisAwayException away)
            {
                // Handlers go on: the leases may still be ours when it is back.
                outages.Failed(away);
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    public Task RenewAsync(CancellationToken cancellationToken) => RenewAsync(leaving: false, cancellationToken);

    /// <summary>The last word of a worker that stops.</summary>
    public Task LeaveAsync() => RenewAsync(leaving: true, CancellationToken.None);

    private async Task RenewAsync(bool leaving, CancellationToken cancellationToken)
    {
        RedisValue[] arguments =
        [
            worker, concurrency, leaving ? 1 : 0, .. leases.All.SelectMany(lease => new RedisValue[] { lease.Job.Id, lease.Job.Fence }),
        ];
        foreach (var fence in await redis.RunListAsync(LeaseScripts.Renew, arguments, cancellationToken))
        {
            // Also that of a job whose completion was written meanwhile, which harms nobody.
            leases.Void((long)fence);
        }
    }
}

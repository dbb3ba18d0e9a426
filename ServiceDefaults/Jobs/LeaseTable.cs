using System.Collections.Concurrent;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>The jobs that this worker has leases of.</summary>
internal sealed class LeaseTable
{
    // By fence: a job whose lease was lost may come back here while its first attempt still runs.
    private readonly ConcurrentDictionary<long, LeasedJob> _leases = new();

    public ICollection<LeasedJob> All => _leases.Values;

    public void Add(LeasedJob lease) => _leases[lease.Job.Fence] = lease;

    public void End(LeasedJob lease)
    {
        _leases.TryRemove(lease.Job.Fence, out _);
        lease.Dispose();
    }

    public void Void(long fence)
    {
        if (_leases.TryGetValue(fence, out var lease))
        {
            lease.Void();
        }
    }

    public void Void(string id)
    {
        foreach (var lease in _leases.Values.Where(lease => lease.Job.Id == id))
        {
            lease.Void();
        }
    }
}

using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Locks;

/// <summary>A lock that one has, renewed at each third of its time. It counts as lost here before it runs out in Redis.</summary>
public sealed class HeldLock : IAsyncDisposable
{
    private readonly RedisLink _redis;
    private readonly TimeProvider _time;
    private readonly RedisKey[] _keys;
    private readonly string _owner;
    private readonly TimeSpan _timeToLive;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewing;
    private long _renewedAt;

    internal HeldLock(RedisLink redis, TimeProvider time, RedisKey[] keys, string owner, long fencingToken, TimeSpan timeToLive, long acquiredAt)
    {
        (_redis, _time, _keys, _owner, _timeToLive, _renewedAt) = (redis, time, keys, owner, timeToLive, acquiredAt);
        FencingToken = fencingToken;
        Lost = _lost.Token;
        _renewing = RenewAsync();
    }

    /// <summary>Higher than that of every earlier holder.</summary>
    public long FencingToken { get; }

    /// <summary>Cancelled when the lock is no longer ours.</summary>
    public CancellationToken Lost { get; }

    public bool IsHeld => !Lost.IsCancellationRequested && Remaining > TimeSpan.Zero;

    // A tenth is left for clocks that run at different speeds.
    private TimeSpan Remaining => (_timeToLive * 0.9) - _time.GetElapsedTime(Volatile.Read(ref _renewedAt));

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _renewing;
        if (IsHeld)
        {
            try
            {
                await _redis.RunAsync(LockScripts.Release, _keys, [_owner]);
            }
            catch (RedisAwayException)
            {
                // It runs out by itself.
            }
        }

        await _lost.CancelAsync();
        _lost.Dispose();
        _ended.Dispose();
    }

    private async Task RenewAsync()
    {
        while (true)
        {
            // After a failure sooner, as long as there is time.
            var pause = Remaining > _timeToLive * 0.6 ? _timeToLive / 3 : _timeToLive / 10;
            await Task.Delay(pause, _time, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_ended.IsCancellationRequested)
            {
                return;
            }

            if (Remaining <= TimeSpan.Zero || !await TryRenewAsync())
            {
                await _lost.CancelAsync();
                return;
            }
        }
    }

    // False if somebody else has the lock; true if it is still ours, or nobody can tell.
    private async Task<bool> TryRenewAsync()
    {
        var asked = _time.GetTimestamp();
        try
        {
            if ((long)await _redis.RunAsync(LockScripts.Renew, _keys, [_owner, (long)_timeToLive.TotalMilliseconds]) == 0)
            {
                return false;
            }

            Volatile.Write(ref _renewedAt, asked);
        }
        catch (RedisAwayException)
        {
            // Until the time is over it may come back.
        }

        return true;
    }
}

using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>Lets loops wait for a message instead of asking all the time. Messages may be lost, so each wait has an end of its own.</summary>
public sealed class Wakeups(RedisLink redis)
{
    public Wakeup On(RedisChannel channel) => new(redis, channel);
}

/// <summary>Messages between two waits count as one; one that came before the wait ends it at once.</summary>
public sealed class Wakeup : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly ISubscriber _subscriber;
    private readonly RedisChannel _channel;
    private bool _subscribed;

    internal Wakeup(RedisLink redis, RedisChannel channel) => (_subscriber, _channel) = (redis.Connection.GetSubscriber(), channel);

    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        if (!_subscribed && await TrySubscribeAsync())
        {
            // What came before the subscription has been missed, so the caller had better look again.
            return;
        }

        await _signal.WaitAsync(longest, cancellationToken);
    }

    public void Signal()
    {
        try
        {
            _signal.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    public void Dispose()
    {
        if (_subscribed)
        {
            _subscriber.Unsubscribe(_channel, OnMessage, CommandFlags.FireAndForget);
        }
    }

    // Once: after a reconnect the client subscribes again by itself. But the first time needs a connection.
    private async Task<bool> TrySubscribeAsync()
    {
        try
        {
            await _subscriber.SubscribeAsync(_channel, OnMessage);
            return _subscribed = true;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            // The next wait tries again; until then the end of the wait is all there is.
            return false;
        }
    }

    private void OnMessage(RedisChannel channel, RedisValue message) => Signal();
}

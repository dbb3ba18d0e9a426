using QuizNet.Dashboard.FaultDetection.Replicas;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Dashboard.FaultDetection.Gateways;

/// <summary>
/// Gateways say at once whom they have taken out, and we look at it ourselves. We say whom we find silent, and they look: so each is
/// the other's second vantage point.
/// </summary>
internal sealed class GatewayHints(RedisLink redis, ReplicaBoard board) : IHostedService
{
    private readonly string _own = Guid.NewGuid().ToString("N");

    public void Tell(string replica) => redis.Announce(ReplicaHintChannel.Channel, ReplicaHintChannel.Message(_own, replica));

    public Task StartAsync(CancellationToken cancellationToken)
    {
        redis.Connection.GetSubscriber().Subscribe(ReplicaHintChannel.Channel, OnMessage, CommandFlags.FireAndForget);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        redis.Connection.GetSubscriber().Unsubscribe(ReplicaHintChannel.Channel, OnMessage, CommandFlags.FireAndForget);
        return Task.CompletedTask;
    }

    private void OnMessage(RedisChannel channel, RedisValue message)
    {
        if (((string?)message)?.Split(' ') is [var sender, var id] && sender != _own)
        {
            board.Hurry(id);
        }
    }
}

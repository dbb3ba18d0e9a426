using QuizNet.Gateway.Probing;
using QuizNet.Gateway.Replicas;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Gateway.Ejection;

/// <summary>
/// Gateways tell each other at once whom they have taken out. That is a hint and no order: who hears it probes for itself, since
/// the fault may be on the way between the two.
/// </summary>
internal sealed class ReplicaHints(RedisLink redis, ReplicaTable replicas, ProbeSignal probes) : IHostedService
{
    private readonly string _own = Guid.NewGuid().ToString("N");

    public void Tell(string replica) => redis.Announce(ReplicaHintChannel.Channel, ReplicaHintChannel.Message(_own, replica));

    public Task StartAsync(CancellationToken cancellationToken)
    {
        redis.Connection.GetSubscriber().Subscribe(ReplicaHintChannel.Channel, (_, message) => Hear(message!), CommandFlags.FireAndForget);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        redis.Connection.GetSubscriber().Unsubscribe(ReplicaHintChannel.Channel, flags: CommandFlags.FireAndForget);
        return Task.CompletedTask;
    }

    internal void Hear(string message)
    {
        if (message.Split(' ') is [var sender, var id] && sender != _own && replicas.Find(id) is var (set, replica) && set.TrySuspect(replica))
        {
            probes.Hurry();
        }
    }
}

using System.Threading.Channels;
using QuizNet.Contracts;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Gateway.Ejection;

/// <summary>Tells the log of events, and so the dashboard and other gateways, who is out and who is back. Losing news does no harm.</summary>
internal sealed class ReplicaNews(EventLog log, ReplicaHints hints, TimeProvider time) : BackgroundService
{
    // Requests must not wait for news. If nobody takes it, the oldest is the least interesting. Without a reason a replica is back.
    private readonly Channel<(Target Replica, string? Reason)> _news =
        Channel.CreateBounded<(Target, string?)>(new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Ejected(Replica replica, string reason)
    {
        hints.Tell(replica.Id);
        _news.Writer.TryWrite((replica.Target, reason));
    }

    public void Returned(Replica replica) => _news.Writer.TryWrite((replica.Target, null));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (replica, reason) in _news.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await (reason is null
                    ? log.PublishAsync(new ReplicaReturned(replica.ServiceId, replica.Type, replica.Url), "gateway", time.GetUtcNow())
                    : log.PublishAsync(new ReplicaEjected(replica.ServiceId, replica.Type, replica.Url, reason), "gateway", time.GetUtcNow()));
            }
            catch (RedisAwayException)
            {
                // Whoever asks for /status sees it all the same.
            }
        }
    }
}

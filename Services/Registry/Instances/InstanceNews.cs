using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Registry.Instances;

/// <summary>Tells the log of events who has come, failed and recovered. The list of instances is the truth; losing news of it is no harm.</summary>
internal sealed class InstanceNews(EventLog log, TimeProvider time)
{
    public async Task PublishAsync<TEvent>(TEvent happened) where TEvent : IEvent
    {
        try
        {
            await log.PublishAsync(happened, "registry", time.GetUtcNow());
        }
        catch (RedisAwayException)
        {
            // Whoever watches the list sees it all the same.
        }
    }
}

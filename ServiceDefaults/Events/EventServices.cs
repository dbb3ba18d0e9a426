using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Locks;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Events;

public static class EventServices
{
    /// <summary>Only to publish and to read what has been published.</summary>
    public static void AddEventLog(this IHostApplicationBuilder builder)
    {
        builder.AddRedis();
        builder.Services.TryAddSingleton<EventLog>();
    }

    /// <summary>The log of events for a service with a database, whose outbox it takes part in emptying.</summary>
    public static void AddEvents(this IHostApplicationBuilder builder)
    {
        builder.AddEventLog();
        builder.AddLocks();
        builder.Services.AddSingleton<Delivery>();
        builder.Services.AddHostedService<OutboxRelay>();
        builder.Services.AddHostedService<EventReaders>();
        builder.Services.AddHostedService<InboxSweeper>();
    }

    /// <summary>Of all replicas of all services that name the group, one handles each event.</summary>
    public static void AddEventHandler<TEvent, THandler>(this IHostApplicationBuilder builder, string group)
        where TEvent : IEvent
        where THandler : IHandle<TEvent> =>
        builder.Services.AddSingleton(Subscription.Of<TEvent, THandler>(group));
}

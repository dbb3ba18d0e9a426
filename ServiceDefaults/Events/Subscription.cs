using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>A group wants events of a type. All replicas of a service that name the same group share its work.</summary>
internal sealed record Subscription(string Group, string Type, Func<IServiceProvider, EventEnvelope, CancellationToken, Task> HandleAsync)
{
    public static Subscription Of<TEvent, THandler>(string group)
        where TEvent : IEvent
        where THandler : IHandle<TEvent> =>
        new(group, TEvent.Type, (scope, envelope, cancellationToken) =>
        {
            var happened = (TEvent)envelope.Data.Deserialize(ContractsJson.Default.GetTypeInfo(typeof(TEvent))!)!;
            return ActivatorUtilities.GetServiceOrCreateInstance<THandler>(scope).HandleAsync(happened, cancellationToken);
        });
}

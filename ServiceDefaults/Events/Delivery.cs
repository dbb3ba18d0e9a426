using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>Gives one event to one group: once in effect, however often it is delivered, and into the dead letters when all attempts have failed.</summary>
internal sealed partial class Delivery(IServiceScopeFactory scopes, EventLog log, TimeProvider time, ILogger<Delivery> logger) : IDisposable
{
    private const int MostAttempts = 5;

    // Of a failure and its stack: enough to find the place.
    private const int LongestReason = 4_000;

    // Handlers at a time: more would only wait for connections of the database.
    private readonly SemaphoreSlim _handlers = new(8);

    public async Task DeliverAsync(Subscription subscription, EventEnvelope envelope, CancellationToken cancellationToken)
    {
        using var activity = EventTelemetry.Process(subscription.Group, envelope);
        for (var attempts = 0; ;)
        {
            try
            {
                await _handlers.WaitAsync(cancellationToken);
                try
                {
                    await HandleAsync(subscription, envelope, cancellationToken);
                }
                finally
                {
                    _handlers.Release();
                }

                return;
            }
            catch (Exception failure) when (failure is RedisAwayException || DatabaseFailures.IsAway(failure))
            {
                // Nothing is wrong with the event.
                await Task.Delay(TimeSpan.FromMilliseconds(500), time, cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                if (++attempts == MostAttempts)
                {
                    LogBuried(subscription.Group, envelope.Type, envelope.Id, failure);
                    activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
                    await BuryAsync(new DeadEvent(subscription.Group, envelope, Reason(failure), attempts, time.StoredNow()), cancellationToken);
                    return;
                }

                await Task.Delay(Backoff(attempts), time, cancellationToken);
            }
        }
    }

    public void Dispose() => _handlers.Dispose();

    /// <summary>0.1, 0.2, 0.4, 0.8 s.</summary>
    internal static TimeSpan Backoff(int attempts) => TimeSpan.FromMilliseconds(100 * (1 << (attempts - 1)));

    private static string Reason(Exception failure) => failure.ToString() is var text && text.Length > LongestReason ? text[..LongestReason] : text;

    private async Task HandleAsync(Subscription subscription, EventEnvelope envelope, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ServiceContext>();
        await context.WriteAsync(
            async token =>
            {
                if (await context.Set<InboxEntry>().AnyAsync(entry => entry.Group == subscription.Group && entry.EventId == envelope.Id, token))
                {
                    return;
                }

                context.Add(new InboxEntry { Group = subscription.Group, EventId = envelope.Id, HandledAt = time.StoredNow() });
                await subscription.HandleAsync(scope.ServiceProvider, envelope, token);
            },
            cancellationToken);
    }

    private async Task BuryAsync(DeadEvent dead, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await log.BuryAsync(dead);
                return;
            }
            catch (RedisAwayException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), time, cancellationToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Group {Group} could not handle {EventType} {EventId}; it is with the dead letters")]
    private partial void LogBuried(string group, string eventType, string eventId, Exception failure);
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.ServiceDefaults.Storage;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>Wakes the relay, wherever it runs, when a transaction with events has been committed.</summary>
internal sealed class OutboxNudge(RedisLink redis) : DbTransactionInterceptor
{
    public static readonly RedisChannel Channel = new("{events}:outbox", RedisChannel.PatternMode.Literal);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ServiceContext { HasEmitted: true })
        {
            redis.Announce(Channel, "");
        }

        return Task.CompletedTask;
    }
}

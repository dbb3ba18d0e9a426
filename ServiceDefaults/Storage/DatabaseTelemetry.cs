using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>
/// Commands and commits in the traces that they belong to, by OpenTelemetry's conventions for databases; never a value. Each is written when it is over,
/// with the times that EF has taken, so that nothing has to be kept meanwhile. All that belongs to a request asks asynchronously.
/// </summary>
internal sealed class DatabaseTelemetry(string system) : IDbCommandInterceptor, IDbTransactionInterceptor
{
    private static readonly ActivitySource Source = new("QuizNet.Database");

    public ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Write(command, eventData, eventData.Duration);
        return ValueTask.FromResult(result);
    }

    public ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Write(command, eventData, eventData.Duration);
        return ValueTask.FromResult(result);
    }

    public ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Write(command, eventData, eventData.Duration);
        return ValueTask.FromResult(result);
    }

    public Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Write(command, eventData, eventData.Duration, eventData.Exception);
        return Task.CompletedTask;
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsWanted)
        {
            Write("COMMIT", eventData.StartTime, eventData.Duration, failure: null);
        }

        return Task.CompletedTask;
    }

    // The relay and the sweepers ask all the time, and belong to no trace.
    private static bool IsWanted => Source.HasListeners() && Activity.Current is not null;

    private void Write(DbCommand command, CommandEventData eventData, TimeSpan took, Exception? failure = null)
    {
        if (IsWanted)
        {
            Write(QuerySummary.Of(command.CommandText), eventData.StartTime, took, failure);
        }
    }

    private void Write(string summary, DateTimeOffset began, TimeSpan took, Exception? failure)
    {
        using var activity = Source.StartActivity(ActivityKind.Client, startTime: began, name: summary);
        if (activity is null)
        {
            return;
        }

        activity.SetTag("db.system.name", system).SetTag("db.operation.name", summary.Split(' ')[0]).SetTag("db.query.summary", summary);
        if (failure is not null)
        {
            activity.SetTag("error.type", failure.GetType().Name).SetStatus(ActivityStatusCode.Error);
        }

        activity.SetEndTime((began + took).UtcDateTime);
    }
}

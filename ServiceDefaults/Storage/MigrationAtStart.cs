using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>Before anything else starts, the tables are there. A database that is away is waited for.</summary>
internal sealed partial class MigrationAtStart<TContext>(IServiceScopeFactory scopes, TimeProvider time, ILogger<MigrationAtStart<TContext>> logger) : IHostedLifecycleService
    where TContext : ServiceContext
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Migrator.MigrateAsync(scope.ServiceProvider.GetRequiredService<TContext>(), cancellationToken);
                return;
            }
            catch (Exception failure) when (DatabaseFailures.IsAway(failure))
            {
                if (tries == 1)
                {
                    LogWaiting(failure.Message);
                }
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "The database is not there yet, and is waited for: {Reason}")]
    private partial void LogWaiting(string reason);
}

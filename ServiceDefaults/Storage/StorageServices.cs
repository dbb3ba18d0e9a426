using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Idempotency;

namespace QuizNet.ServiceDefaults.Storage;

public static class StorageServices
{
    /// <summary>
    /// The context of a service on the shared database, migrated before the service starts, with a health check. A service that has something to do
    /// without its database gives a time after which it starts all the same.
    /// </summary>
    public static void AddStorage<TContext>(this IHostApplicationBuilder builder, TimeSpan? waitAtStart = null) where TContext : ServiceContext
    {
        builder.AddEvents();
        builder.Services.AddOptions<StorageOptions>().Configure(options => options.WaitAtStart = waitAtStart ?? options.WaitAtStart).BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(provider => StorageAddress.Of(provider.GetRequiredService<IConfiguration>()));
        builder.Services.AddSingleton<OutboxNudge>();
        builder.Services.AddDbContextPool<TContext>((provider, options) => Configure(provider, options));
        builder.Services.AddScoped<ServiceContext>(provider => provider.GetRequiredService<TContext>());
        builder.Services.AddHostedService<MigrationAtStart<TContext>>();
        builder.Services.AddHostedService<AnsweredRequestSweeper>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck<TContext>>("database");
    }

    private static void Configure(IServiceProvider provider, DbContextOptionsBuilder options)
    {
        var address = provider.GetRequiredService<StorageAddress>();
        options.AddInterceptors(provider.GetRequiredService<OutboxNudge>(), new DatabaseTelemetry(address.IsPostgres ? "postgresql" : "sqlite"));
        if (address.IsPostgres)
        {
            var connection = new NpgsqlConnectionStringBuilder(address.ConnectionString);
            var storage = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            connection.MaxPoolSize = Math.Min(connection.MaxPoolSize, storage.MaxConnections);
            connection.Options ??= string.Create(CultureInfo.InvariantCulture, $"-c idle_in_transaction_session_timeout={storage.LongestStandstill.TotalMilliseconds:0}");
            options.UseNpgsql(connection.ConnectionString, postgres => postgres.ExecutionStrategy(dependencies => new ReadAgain(dependencies)));
        }
        else
        {
            Directory.CreateDirectory(address.Folder!);
            options.UseSqlite(address.ConnectionString, sqlite => sqlite.ExecutionStrategy(dependencies => new ReadAgain(dependencies)));
            options.AddInterceptors(new SqliteTuning());
        }

        // They expect the failures that they meet, and say themselves what is worth saying.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.SaveChangesFailed, CoreEventId.QueryIterationFailed, RelationalEventId.CommandError, RelationalEventId.ConnectionError, RelationalEventId.TransactionError));
    }
}

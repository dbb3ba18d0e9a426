using QuizNet.Support;

namespace QuizNet.Integration.Outages;

/// <summary>A cluster on servers that nobody else uses, so that they can be killed and stopped.</summary>
internal sealed class OwnedCluster : ServiceCluster
{
    private readonly TemporaryDirectory _files;
    private readonly PostgresApp? _postgres;

    private OwnedCluster(RedisApp redis, PostgresApp? postgres, TemporaryDirectory files)
        : base(() => Task.FromResult(postgres?.ConnectionString ?? $"Data Source={Path.Combine(files.Path, "quiznet.sqlite")}"), () => Task.FromResult(redis.ConnectionString), TimeSpan.FromSeconds(1)) =>
        (Redis, _postgres, _files) = (redis, postgres, files);

    public RedisApp Redis { get; }

    public PostgresApp Postgres => _postgres!;

    public static Task<OwnedCluster> OnSqliteAsync(string redis, CancellationToken cancellationToken) => StartAsync(redis, null, cancellationToken);

    public static async Task<OwnedCluster> OnPostgresAsync(string redis, CancellationToken cancellationToken) =>
        await StartAsync(redis, await PostgresApp.StartAsync(cancellationToken), cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Redis.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _files.Dispose();
    }

    private static async Task<OwnedCluster> StartAsync(string redis, PostgresApp? postgres, CancellationToken cancellationToken)
    {
        var cluster = new OwnedCluster(await RedisApp.StartAsync(redis, cancellationToken), postgres, new TemporaryDirectory());
        await cluster.InitializeAsync();
        return cluster;
    }
}

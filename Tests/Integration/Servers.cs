using QuizNet.Support;

namespace QuizNet.Integration;

/// <summary>Servers that tests share because they only use them. Tests that kill or stop one start their own.</summary>
public sealed class Servers : IAsyncLifetime
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Dictionary<string, RedisApp> _redis = [];
    private readonly TemporaryDirectory _files = new();
    private PostgresApp? _postgres;
    private int _databases;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async Task<string> RedisAsync(string server, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return (_redis[server] = _redis.GetValueOrDefault(server) ?? await RedisApp.StartAsync(server, cancellationToken)).ConnectionString;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>An empty database: its connection string.</summary>
    public async Task<string> NewDatabaseAsync(string kind, CancellationToken cancellationToken)
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        if (kind == Databases.Sqlite)
        {
            return $"Data Source={Path.Combine(_files.Path, $"{name}.sqlite")}";
        }

        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            _postgres ??= await PostgresApp.StartAsync(cancellationToken);
        }
        finally
        {
            _oneAtATime.Release();
        }

        return await _postgres.CreateDatabaseAsync(name, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var redis in _redis.Values)
        {
            await redis.DisposeAsync();
        }

        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        // Pools keep files open, which some systems do not delete.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _files.Dispose();
    }
}

/// <summary>The kinds of database that the services run on.</summary>
internal static class Databases
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";
}

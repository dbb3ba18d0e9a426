using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Npgsql;
using Xunit;

namespace QuizNet.Support;

/// <summary>A PostgreSQL server of its own, run as the AppHost runs it, that can be killed and stopped.</summary>
public sealed class PostgresApp : IAsyncDisposable
{
    private const string ServerName = "postgres";
    private const string DatabaseName = "quiznet";

    private readonly TemporaryDirectory? _ownData;
    private readonly DistributedApplication _app;

    private PostgresApp(TemporaryDirectory? data)
    {
        _ownData = data is null ? new TemporaryDirectory() : null;
        Folder = (data ?? _ownData)!.Path;
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { DisableDashboard = true });
        builder.Configuration.AddInMemoryCollection([new("Orchestrator:LogDirectory", Path.Combine(Folder, "logs"))]);
        var server = builder.AddPostgres(ServerName).WithDataBindMount(Folder);
        Server = server.Resource;
        Database = server.AddDatabase(DatabaseName).Resource;
        _app = builder.Build();
    }

    /// <summary>Where the data is.</summary>
    public string Folder { get; }

    public PostgresServerResource Server { get; }

    public PostgresDatabaseResource Database { get; }

    /// <summary>Of the database quiznet.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>With data that outlives the server, if the test brings a folder for it.</summary>
    public static async Task<PostgresApp> StartAsync(CancellationToken cancellationToken, TemporaryDirectory? data = null)
    {
        SkipUnlessInstalled();
        var postgres = new PostgresApp(data);
        await postgres._app.StartAsync(cancellationToken);
        await postgres.WaitUntilHealthyAsync(cancellationToken);
        postgres.ConnectionString = (await ((IResourceWithConnectionString)postgres.Database).GetConnectionStringAsync(cancellationToken))!;
        return postgres;
    }

    public static void SkipUnlessInstalled()
    {
        const string installations = "/usr/lib/postgresql";
        var installed = Directory.Exists(installations) ? Directory.GetDirectories(installations).Select(folder => Path.Combine(folder, "bin")) : [];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(installed);
        Assert.SkipUnless(
            folders.Any(folder => File.Exists(Path.Combine(folder, "postgres"))), "postgres is not installed. ./test installs it; Debian: apt-get install postgresql.");
    }

    /// <summary>An empty database on the same server, as quick to have as a server is slow. Returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(string name, CancellationToken cancellationToken)
    {
        await PostgresSession.AskAsync(ConnectionString, $"""CREATE DATABASE "{name}" """, cancellationToken);
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>As a power cut would: no warning. The orchestrator starts it again by itself.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        await Crash.KillAsync(_app, ServerName, cancellationToken);
        await WaitUntilHealthyAsync(cancellationToken);
    }

    /// <summary>Returns the exit code.</summary>
    public async Task<int?> StopAsync(CancellationToken cancellationToken)
    {
        await _app.ResourceCommands.ExecuteCommandAsync(Server, KnownResourceCommands.StopCommand, cancellationToken);
        return _app.ResourceNotifications.TryGetCurrentState(ServerName, out var update) ? update.Snapshot.ExitCode : null;
    }

    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        await _app.ResourceCommands.ExecuteCommandAsync(Server, KnownResourceCommands.StartCommand, cancellationToken);
        await WaitUntilHealthyAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _ownData?.Dispose();
    }

    private Task WaitUntilHealthyAsync(CancellationToken cancellationToken) => _app.ResourceNotifications.WaitForResourceHealthyAsync(ServerName, cancellationToken);
}

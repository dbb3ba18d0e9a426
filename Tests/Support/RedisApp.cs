using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace QuizNet.Support;

/// <summary>A Redis of its own, run as the AppHost runs it, that can be killed and stopped.</summary>
public sealed class RedisApp : IAsyncDisposable
{
    private const string Name = "redis";

    private readonly TemporaryDirectory _data = new();
    private readonly DistributedApplication _app;

    private RedisApp(string server)
    {
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { DisableDashboard = true });
        builder.Configuration.AddInMemoryCollection([new("Redis:Server", server), new("Orchestrator:LogDirectory", Path.Combine(_data.Path, "logs"))]);
        Resource = builder.AddRedis(Name).WithDataBindMount(_data.Path).WithPersistence().Resource;
        _app = builder.Build();
    }

    public RedisResource Resource { get; }

    public string ConnectionString { get; private set; } = "";

    public static async Task<RedisApp> StartAsync(string server, CancellationToken cancellationToken)
    {
        RedisServers.SkipUnlessInstalled(server);
        var redis = new RedisApp(server);
        await redis._app.StartAsync(cancellationToken);
        await redis.WaitUntilHealthyAsync(cancellationToken);
        redis.ConnectionString = (await ((IResourceWithConnectionString)redis.Resource).GetConnectionStringAsync(cancellationToken))!;
        return redis;
    }

    /// <summary>As a power cut would: no warning. The orchestrator starts it again by itself.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        await Crash.KillAsync(_app, Name, cancellationToken);
        await WaitUntilHealthyAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app.ResourceCommands.ExecuteCommandAsync(Resource, KnownResourceCommands.StopCommand, cancellationToken);

    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        await _app.ResourceCommands.ExecuteCommandAsync(Resource, KnownResourceCommands.StartCommand, cancellationToken);
        await WaitUntilHealthyAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _data.Dispose();
    }

    private Task WaitUntilHealthyAsync(CancellationToken cancellationToken) => _app.ResourceNotifications.WaitForResourceHealthyAsync(Name, cancellationToken);
}

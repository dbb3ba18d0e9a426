using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Aspire.Hosting.ApplicationModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestrator;

/// <summary>State, output and commands of the replicas over HTTP on loopback, for tools that have the key.</summary>
internal sealed class ResourceApi(
    ReplicaSet replicas,
    ResourceNotificationService notifications,
    ResourceLoggerService logs,
    ResourceCommandService commands,
    OrchestratorOptions options,
    IConfiguration configuration) : IHostedService
{
    private WebApplication? _app;

    public string Key => options.ApiKey;

    public Uri? Address { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _app = Build(options.ApiAddress.Port);
            await _app.StartAsync(cancellationToken);
        }
        catch (IOException failure) when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            // Another AppHost has the wished-for port. Which one it is does not matter: the address is printed.
            await _app!.DisposeAsync();
            _app = Build(port: 0);
            await _app.StartAsync(cancellationToken);
        }

        Address = new Uri(_app.Urls.First() + "/");

        // Where it is and what its key is, for an AppHost that passes them on to a dashboard of its own.
        configuration["ResourceService:Url"] = Address.ToString();
        configuration["ResourceService:Key"] = Key;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_app is not null)
        {
            await _app.StopAsync(cancellationToken);
            await _app.DisposeAsync();
        }
    }

    private WebApplication Build(int port)
    {
        // No arguments and an empty environment: the AppHost's own settings are none of this server's business.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Use(RequireKey);
        app.UseRouting();
        app.MapGet("/api/resources", () => replicas.All.Select(View).ToArray());
        app.MapGet("/api/resources/{id}", (string id) => replicas.Find(id) is { } replica ? Results.Json(View(replica)) : NoSuchReplica(id));
        app.MapGet("/api/resources/{id}/logs", GetLogs);
        app.MapPost("/api/resources/{id}/{command}", Execute);
        return app;
    }

    private async Task RequireKey(HttpContext context, RequestDelegate next)
    {
        var given = Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString());
        if (CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes($"Bearer {Key}")))
        {
            await next(context);
            return;
        }

        await Results.Problem("Send the header Authorization: Bearer with the key that the AppHost printed at start.", statusCode: StatusCodes.Status401Unauthorized)
            .ExecuteAsync(context);
    }

    private async Task GetLogs(string id, HttpContext context, bool follow = false)
    {
        if (replicas.Find(id) is not { } replica)
        {
            await NoSuchReplica(id).ExecuteAsync(context);
            return;
        }

        // A follower must not hold up the end of the application.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _app!.Lifetime.ApplicationStopping);
        context.Response.ContentType = "text/plain; charset=utf-8";
        try
        {
            await foreach (var batch in (follow ? logs.WatchAsync(replica.Id) : logs.GetAllAsync(replica.Id)).WithCancellation(ended.Token))
            {
                foreach (var line in batch)
                {
                    await context.Response.WriteAsync(line.Content + "\n", ended.Token);
                }

                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Either side has had enough.
        }
    }

    private async Task<IResult> Execute(string id, string command, CancellationToken cancellationToken)
    {
        if (replicas.Find(id) is not { } replica)
        {
            return NoSuchReplica(id);
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _app!.Lifetime.ApplicationStopping);
        var result = await commands.ExecuteCommandAsync(replica.Id, command, ended.Token);
        return result.Success ? Results.Json(View(replica)) : Results.Problem(result.Message, statusCode: StatusCodes.Status400BadRequest);
    }

    private static IResult NoSuchReplica(string id) =>
        Results.Problem($"There is no replica '{id}'. GET /api/resources lists them.", statusCode: StatusCodes.Status404NotFound);

    private ResourceView View(Replica replica)
    {
        var snapshot = notifications.TryGetCurrentState(replica.Id, out var update) ? update.Snapshot : null;
        return new ResourceView(
            replica.Id,
            replica.Resource.Name,
            snapshot?.State?.Text,
            snapshot?.HealthStatus?.ToString(),
            snapshot?.Properties.FirstOrDefault(property => property.Name == "executable.pid")?.Value as int?,
            snapshot?.Properties.FirstOrDefault(property => property.Name == "restarts")?.Value as int? ?? 0,
            snapshot?.ExitCode,
            snapshot?.StartTimeStamp,
            snapshot?.Urls.Select(url => url.Url).ToArray() ?? []);
    }

    private sealed record ResourceView(
        string Id, string Resource, string? State, string? Health, int? Pid, int Restarts, int? ExitCode, DateTime? StartedAt, string[] Urls);
}

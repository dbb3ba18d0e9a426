using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QuizNet.Gateway.Compression;
using QuizNet.Gateway.Idempotency;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Retries;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway.Idempotency;

/// <summary>Two gateways that do nothing but forward, compress and know keys, in front of one service that does what the test says.</summary>
internal sealed class KeyedGateways : IAsyncDisposable
{
    private readonly WebApplication _service;
    private readonly List<WebApplication> _gateways = [];
    private int _requests;

    private KeyedGateways(RequestDelegate answer)
    {
        _service = Build($"http://localhost:{FreePort.Next()}", _ => { });
        _service.Run(context =>
        {
            Interlocked.Increment(ref _requests);
            return answer(context);
        });
    }

    /// <summary>That the service got.</summary>
    public int Requests => _requests;

    public List<HttpClient> Clients { get; } = [];

    public IServiceProvider Services => _gateways[0].Services;

    public static async Task<KeyedGateways> StartAsync(string redis, RequestDelegate answer, CancellationToken cancellationToken, TimeSpan? deadline = null)
    {
        var gateways = new KeyedGateways(answer);
        await gateways._service.StartAsync(cancellationToken);
        for (var number = 0; number < 2; number++)
        {
            await gateways.AddAsync(redis, deadline ?? TimeSpan.FromMinutes(1), cancellationToken);
        }

        return gateways;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _gateways.Append(_service))
        {
            await host.DisposeAsync();
        }

        Clients.ForEach(client => client.Dispose());
    }

    private async Task AddAsync(string redis, TimeSpan deadline, CancellationToken cancellationToken)
    {
        var address = $"http://localhost:{FreePort.Next()}";
        var gateway = Build(address, builder =>
        {
            builder.Configuration["ConnectionStrings:redis"] = redis;
            builder.Configuration["Redis:Patience"] = "00:00:15";
            builder.Configuration["Idempotency:Grace"] = "00:00:00";
            builder.Services.AddSingleton(Options.Create(new RetryOptions { Deadline = deadline }));
            builder.Services.AddSingleton<RoutePaces>();
            builder.Services.AddSingleton(TimeProvider.System);
            builder.Services.AddHttpForwarder();
            builder.Services.AddProblemDetails();
            builder.Services.AddCompression();
            builder.AddIdempotency();
        });
        gateway.UseExceptionHandler();
        gateway.UseStatusCodePages();
        gateway.UseResponseCompression();
        gateway.Use((context, next) =>
        {
            // A token is the name of its user here, with how often it has been renewed.
            var user = context.Request.Headers.Authorization.ToString().Split('#')[0];
            context.User = new ClaimsPrincipal(new ClaimsIdentity(user.Length > 0 ? [new Claim("sub", user)] : []));
            return next(context);
        });
        gateway.UseIdempotency();
        foreach (var route in ServiceRoutes.All)
        {
            gateway.MapForwarder(route.Path, _service.Urls.First()).WithMetadata(route);
        }

        await gateway.StartAsync(cancellationToken);
        _gateways.Add(gateway);
        Clients.Add(new HttpClient { BaseAddress = new Uri(address) });
    }

    private static WebApplication Build(string address, Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        configure(builder);
        return builder.Build();
    }
}

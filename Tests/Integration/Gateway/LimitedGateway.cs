using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Gateway.Proxying;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

/// <summary>A gateway with the documented limits, a clock that stands still, and one replica of auth. It believes this machine whose request it is.</summary>
internal sealed class LimitedGateway : IAsyncDisposable
{
    private readonly ServiceHost<Target> _host;
    private readonly Backend _backend;

    private LimitedGateway(Backend backend, Dictionary<string, string> settings, TimeProvider? time)
    {
        _backend = backend;
        _host = new ServiceHost<Target>(
            FreePort.Next(),
            new Dictionary<string, string>
            {
                ["services:registry:http:0"] = "http://localhost:1",
                ["services:auth:http:0"] = backend.Address,
                ["Discovery:RetryDelay"] = "00:00:00.1",
                ["RateLimits:Documented"] = "true",
                ["TrustedProxies:Networks:0"] = "127.0.0.0/8",
                ["TrustedProxies:Networks:1"] = "::1/128",
            }.Concat(settings),
            services => services.AddSingleton(time ?? new ManualTime()));
    }

    public Uri Address => _host.Address;

    public IServiceProvider Services => _host.Services;

    public static async Task<LimitedGateway> StartAsync(CancellationToken cancellationToken, string? redis = null, TimeProvider? time = null, params (string Key, string Value)[] settings)
    {
        var all = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        if (redis is not null)
        {
            all["ConnectionStrings:redis"] = redis;
            // After a silence the link asks again when its clock has moved, and this one stands still.
            all["Redis:Patience"] = "00:00:30";
        }

        var gateway = new LimitedGateway(await Backend.StartAsync("auth-1", cancellationToken), all, time);
        await Eventually.IsTrueAsync(
            async () => (await gateway._host.Client.GetFromJsonAsync("/status", ContractsJson.Default.GatewayStatus, cancellationToken))!.RoundRobin.Stats["auth"].HealthyServiceCount == 1,
            cancellationToken);
        return gateway;
    }

    /// <summary>Nobody else's: tests share one Redis.</summary>
    public static string NewCaller() => new IPAddress([0x20, 0x01, 0x0d, 0xb8, .. RandomNumberGenerator.GetBytes(12)]).ToString();

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? forwardedFor, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        if (forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        }

        return await _host.Client.SendAsync(request, cancellationToken);
    }

    /// <summary>The answers' codes, in order; one request after the other.</summary>
    public async Task<HttpStatusCode[]> SendAsync(int times, HttpMethod method, string path, string? forwardedFor, CancellationToken cancellationToken)
    {
        var codes = new HttpStatusCode[times];
        for (var turn = 0; turn < times; turn++)
        {
            using var answer = await SendAsync(method, path, forwardedFor, cancellationToken);
            codes[turn] = answer.StatusCode;
        }

        return codes;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _backend.DisposeAsync();
    }
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Gateway.Proxying;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway.Edge;

/// <summary>A gateway in front of one replica of everything, that knows the test's key for tokens.</summary>
public sealed class EdgeFixture : IAsyncLifetime
{
    private EchoServer _echo = null!;
    private RedisApp _redis = null!;

    internal SigningKey Key { get; } = new();

    internal ServiceHost<Target> Gateway { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _echo = await EchoServer.StartAsync(Cancel);
        _redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:redis"] = _redis.ConnectionString,
            ["services:registry:http:0"] = "http://localhost:1",
            ["services:auth:http:0"] = _echo.Address,
            ["services:data:http:0"] = _echo.Address,
            ["Discovery:RetryDelay"] = "00:00:00.1",
            ["Cors:Origins:0"] = "https://quiz.example",
            ["Versions:Known:1:Deprecated"] = "2026-01-01T00:00:00Z",
        };
        Gateway = new ServiceHost<Target>(FreePort.Next(), settings, services => services.AddSingleton<IKeySource>(Key));
        await Eventually.IsTrueAsync(async () => await IsServedAsync("/api/auth/x") && await IsServedAsync("/api/data/x"), Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await _echo.DisposeAsync();
        await _redis.DisposeAsync();
        Key.Dispose();
    }

    internal async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Gateway.Client.SendAsync(request, Cancel);
    }

    private async Task<bool> IsServedAsync(string path)
    {
        using var answer = await GetAsync(path);
        return answer.StatusCode == HttpStatusCode.OK;
    }
}

using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.Contracts;
using QuizNet.Contracts.Clients;
using QuizNet.Load.Stack;

namespace QuizNet.Load.Costs;

/// <summary>Many replicas of auth, data and compute in this process: each has a port, is registered and sends heartbeats, and answers everything with a few bytes.</summary>
internal sealed class FakeInstances : IAsyncDisposable
{
    private static readonly string[] Types = ["auth", "data", "compute"];
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);
    private static readonly byte[] Answer = Encoding.UTF8.GetBytes("""{"status":"Healthy"}""");

    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly RegistryClient _registry;
    private IReadOnlyList<RegisterRequest> _instances = [];
    private readonly CancellationTokenSource _stopping = new();
    private Task _beating = Task.CompletedTask;

    private FakeInstances(OwnSystem system, int count)
    {
        _http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{system.Registries[0].Port}") };
        _http.DefaultRequestHeaders.Add(RegistryClient.KeyHeader, system.Key);
        _registry = new RegistryClient(_http);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            for (var number = 0; number < count; number++)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
        });
        _app = builder.Build();
        _app.Run(context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.Body.WriteAsync(Answer, context.RequestAborted).AsTask();
        });
    }

    public static async Task<FakeInstances> StartAsync(OwnSystem system, int count, CancellationToken cancellationToken)
    {
        var fakes = new FakeInstances(system, count);
        await fakes._app.StartAsync(cancellationToken);
        fakes._instances = [.. fakes._app.Urls.Select(Describe)];
        foreach (var instance in fakes._instances)
        {
            using var answer = await fakes._registry.RegisterAsync(instance, cancellationToken);
            answer.EnsureSuccessStatusCode();
        }

        fakes._beating = fakes.BeatAsync();
        return fakes;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _beating.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync();
        _http.Dispose();
        _stopping.Dispose();
    }

    private static RegisterRequest Describe(string url, int number)
    {
        var type = Types[number % Types.Length];
        var name = $"{type}-service-{(number / Types.Length) + 1}";
        return new RegisterRequest($"{name}-{new Uri(url).Port}", type, url, name);
    }

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(Heartbeat);
        while (await timer.WaitForNextTickAsync(_stopping.Token))
        {
            foreach (var instance in _instances)
            {
                await _registry.HeartbeatAsync(instance.ServiceId!, _stopping.Token);
            }
        }
    }
}

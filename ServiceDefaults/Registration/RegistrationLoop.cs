using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Contracts.Clients;
using QuizNet.ServiceDefaults.Instance;

namespace QuizNet.ServiceDefaults.Registration;

/// <summary>
/// Registers this replica once it listens, keeps its lease alive with heartbeats, and deregisters before the listener closes.
/// The registry may be away at any time: that is logged once and outwaited.
/// </summary>
internal sealed partial class RegistrationLoop(
    RegistryClient registry,
    ServiceIdentity identity,
    IServer server,
    IOptions<RegistrationOptions> options,
    TimeProvider time,
    ILogger<RegistrationLoop> logger) : IHostedLifecycleService, IDisposable
{
    private static readonly string[] Everywhere = ["//+", "//*", "//0.0.0.0", "//[::]"];

    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;
    private string? _registeredId;

    // Set before the answer is known: a stop in between must deregister too.
    private string? _askedToRegister;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (OwnAddress() is { } address)
        {
            _running = RunAsync(Describe(address), _stopping.Token);
        }

        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_askedToRegister is null)
        {
            return;
        }

        try
        {
            var status = await registry.DeregisterAsync(_askedToRegister, cancellationToken);
            if (status is not (HttpStatusCode.OK or HttpStatusCode.NotFound))
            {
                LogNotDeregistered(_askedToRegister, $"it answered {(int)status}");
            }

            await Task.Delay(options.Value.DrainDelay, time, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or OperationCanceledException)
        {
            LogNotDeregistered(_askedToRegister, failure.Message);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(RegisterRequest self, CancellationToken cancellationToken)
    {
        var failures = 0;
        while (true)
        {
            var refusal = await TryAsync(
                () => _registeredId is null ? RegisterAsync(self, cancellationToken) : HeartbeatAsync(self, cancellationToken), cancellationToken);
            if (refusal is not null && ++failures == 1)
            {
                LogUnavailable(refusal);
            }
            else if (refusal is null && failures > 0)
            {
                LogBack(failures);
                failures = 0;
            }

            var pause = failures > 0 ? RegistrationPace.Retry(failures)
                : _registeredId is null ? TimeSpan.Zero
                : RegistrationPace.Heartbeat(options.Value.HeartbeatInterval, Random.Shared.NextDouble());
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    // Answers why it did not work, or null.
    private async Task<string?> RegisterAsync(RegisterRequest self, CancellationToken cancellationToken)
    {
        _askedToRegister = self.ServiceId;
        using var response = await registry.RegisterAsync(self, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}";
        }

        _registeredId = self.ServiceId;
        LogRegistered(self.ServiceId!, self.Url!);
        return null;
    }

    private async Task<string?> HeartbeatAsync(RegisterRequest self, CancellationToken cancellationToken)
    {
        var status = await registry.HeartbeatAsync(self.ServiceId!, cancellationToken);
        if (status is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            // The registry does not know us, or an operator removed us: the next step is to register again.
            _registeredId = null;
            return null;
        }

        return status == HttpStatusCode.OK ? null : $"the heartbeat was answered {(int)status}";
    }

    private static async Task<string?> TryAsync(Func<Task<string?>> step, CancellationToken cancellationToken)
    {
        try
        {
            return await step();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it is: a replica that gives up registering is lost to everybody, so the loop goes on.
            return failure.Message;
        }
    }

    // Who listens at all addresses is found at this one.
    private Uri? OwnAddress() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => new Uri(Everywhere.Aggregate(address, (text, all) => text.Replace(all, "//localhost", StringComparison.Ordinal))))
        .FirstOrDefault();

    private RegisterRequest Describe(Uri address) => new(
        $"{identity.Name}-{address.Port}",
        identity.Type,
        address.GetLeftPart(UriPartial.Authority),
        identity.Name,
        new Dictionary<string, string>
        {
            ["version"] = identity.Version,
            ["host"] = Environment.MachineName,
            ["pid"] = $"{Environment.ProcessId}",
            ["startedAt"] = $"{identity.StartedAt:O}",
        });

    [LoggerMessage(LogLevel.Information, "Registered as {ServiceId} at {Url}")]
    private partial void LogRegistered(string serviceId, string url);

    [LoggerMessage(LogLevel.Warning, "The registry cannot be reached ({Reason}); trying until it can")]
    private partial void LogUnavailable(string reason);

    [LoggerMessage(LogLevel.Information, "The registry answers again after {Failures} failures")]
    private partial void LogBack(int failures);

    [LoggerMessage(LogLevel.Warning, "Could not deregister {ServiceId} ({Reason}); its lease will run out")]
    private partial void LogNotDeregistered(string serviceId, string reason);
}

using QuizNet.Integration.Registry;

namespace QuizNet.Integration.Gateway;

/// <summary>Keeps the short leases of the test's replicas alive for as long as it lives.</summary>
internal sealed class Heartbeats : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;

    public Heartbeats(RegistryHost registry, IEnumerable<Backend> backends)
        : this(registry, [.. backends.Select(backend => backend.Name)])
    {
    }

    public Heartbeats(RegistryHost registry, params string[] ids) => _running = RunAsync(registry, ids);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task RunAsync(RegistryHost registry, string[] ids)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(0.3));
        while (await timer.WaitForNextTickAsync(_stopping.Token))
        {
            await Task.WhenAll(ids.Select(id => registry.HeartbeatAsync(id, _stopping.Token)));
        }
    }
}

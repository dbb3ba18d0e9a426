using QuizNet.Contracts;

namespace QuizNet.Load.Faults;

/// <summary>The usual detector, to compare with: each instance's /health every five seconds, down after three failures in a row, up with the first success.</summary>
internal sealed class FixedDetector(IReadOnlyDictionary<string, Uri> instances, FaultLog log) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, PooledConnectionLifetime = TimeSpan.Zero })
    {
        // As patient as the dashboard.
        Timeout = TimeSpan.FromSeconds(2),
    };

    public Task RunAsync(CancellationToken stop) => Task.WhenAll(instances.Select(instance => WatchAsync(instance.Key, new Uri(instance.Value, "/health"), stop)));

    public void Dispose() => _client.Dispose();

    private async Task WatchAsync(string instance, Uri health, CancellationToken stop)
    {
        var rule = new ThreeFailures();
        await Task.Delay(Interval * Random.Shared.NextDouble(), stop);
        using var timer = new PeriodicTimer(Interval);
        do
        {
            log.SeeFixed(instance, rule.Learn(await IsWellAsync(health, stop)));
        }
        while (await timer.WaitForNextTickAsync(stop));
    }

    private async Task<bool> IsWellAsync(Uri health, CancellationToken stop)
    {
        try
        {
            using var answer = await _client.GetAsync(health, stop);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }
}

internal sealed class ThreeFailures
{
    private const int ToBeDown = 3;

    private int _failures;

    public HealthState Learn(bool isWell)
    {
        _failures = isWell ? 0 : _failures + 1;
        return _failures >= ToBeDown ? HealthState.Unhealthy : HealthState.Healthy;
    }
}

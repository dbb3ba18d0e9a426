using System.Threading.Channels;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>One replica of a resource: keeps its process running while it is wanted, and publishes what becomes of it.</summary>
internal sealed class Replica(
    IResource resource,
    string id,
    int number,
    IReadOnlyDictionary<EndpointAnnotation, int> ports,
    ReplicaOutput output,
    Guardian guardian,
    ResourceNotificationService notifications,
    TimeProvider time) : IDisposable
{
    // How long a process may take to stop before it is killed.
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(6);

    // A word that start or stop has been asked for; a second one before it is read adds nothing.
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // One command at a time: a start that comes during a stop begins when the stop has ended.
    private readonly SemaphoreSlim _command = new(1, 1);

    // Whether the process is to run. The run loop only ever takes it back, and does so before it publishes the end.
    private volatile bool _wanted = true;
    private volatile ChildProcess? _process;
    private int _restarts;

    public IResource Resource => resource;

    public string Id => id;

    public int Number => number;

    /// <summary>The port that this replica itself listens on, for each endpoint.</summary>
    public IReadOnlyDictionary<EndpointAnnotation, int> Ports => ports;

    public long ResidentBytes => _process?.ResidentBytes() ?? 0;

    public Uri Address(EndpointAnnotation endpoint) => new($"{endpoint.UriScheme}://localhost:{ports[endpoint]}");

    public Task AnnounceAsync(string state) => PublishAsync(state, before => before with
    {
        CreationTimeStamp = before.CreationTimeStamp ?? Now,
        Urls = [.. ports.Keys.Select(endpoint => new UrlSnapshot(endpoint.Name, Address(endpoint).ToString().TrimEnd('/'), IsInternal: true))],
    });

    /// <summary>Runs until the token ends it; a crash is followed by a restart, a stop by waiting for the next start.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var crashes = 0;
        while (!stopping.IsCancellationRequested)
        {
            if (!_wanted)
            {
                await _changed.Reader.ReadAsync(stopping);
                continue;
            }

            var started = time.GetTimestamp();
            await RunOnceAsync(stopping);
            if (!_wanted)
            {
                continue;
            }

            crashes = RestartBackoff.Count(crashes, time.GetElapsedTime(started));
            _restarts++;
            var delay = RestartBackoff.Delay(crashes);
            output.Write(id, $"The process ended unexpectedly. Starting it again in {delay.TotalSeconds:0.#} s.", isError: true);
            await WaitForChangeAsync(delay, stopping);
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _command.WaitAsync(cancellationToken);
        try
        {
            if (_wanted)
            {
                // It runs, or waits for its next try after a crash, which may as well be now.
                _changed.Writer.TryWrite(true);
                return;
            }

            // Over the old end, so that it is not taken for the outcome of this start.
            await PublishAsync(KnownResourceStates.Starting);
            _wanted = true;
            _changed.Writer.TryWrite(true);
            await notifications.WaitForResourceAsync(resource.Name, update => update.ResourceId == id && HasSettled(update.Snapshot), cancellationToken);
        }
        finally
        {
            _command.Release();
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _command.WaitAsync(cancellationToken);
        try
        {
            _wanted = false;
            _changed.Writer.TryWrite(true);
            if (_process is { } process)
            {
                // Unless it has ended meanwhile, which must not be undone.
                await notifications.PublishUpdateAsync(resource, id, before => HasSettled(before) ? before with { State = KnownResourceStates.Stopping } : before);
                await process.StopAsync(StopPatience).WaitAsync(cancellationToken);
            }

            await notifications.WaitForResourceAsync(resource.Name, update => update.ResourceId == id && HasEnded(update.Snapshot), cancellationToken);
        }
        finally
        {
            _command.Release();
        }
    }

    public void Dispose() => _command.Dispose();

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private static bool HasSettled(CustomResourceSnapshot snapshot) =>
        snapshot.State?.Text is { } state && (state == KnownResourceStates.Running || state == KnownResourceStates.FailedToStart);

    private static bool HasEnded(CustomResourceSnapshot snapshot) =>
        snapshot.State?.Text is { } state && (KnownResourceStates.TerminalStates.Contains(state) || state == KnownResourceStates.Waiting);

    private async Task WaitForChangeAsync(TimeSpan atMost, CancellationToken stopping)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        limit.CancelAfter(atMost);
        _changed.Reader.TryRead(out _);
        try
        {
            await _changed.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // The time is up.
        }
    }

    private async Task RunOnceAsync(CancellationToken stopping)
    {
        ChildProcess process;
        await PublishAsync(KnownResourceStates.Starting, before => before with { ExitCode = null, StopTimeStamp = null });
        try
        {
            var spec = await PrepareAsync(stopping);
            process = ChildProcess.Start(spec, (line, isError) => output.Write(id, line, isError), time);
        }
        catch (Exception failure)
        {
            // Whatever it is, it will not go away by itself: say it, and leave the next try to whoever mends it.
            output.Write(id, failure.Message, isError: true);
            _wanted = false;
            await PublishAsync(KnownResourceStates.FailedToStart);
            return;
        }

        using (process)
        using (var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping))
        {
            guardian.Watch(process);
            _process = process;
            if (!_wanted || stopping.IsCancellationRequested)
            {
                // The stop came while the process was being started and has not seen it.
                _ = process.StopAsync(StopPatience);
            }

            await PublishAsync(KnownResourceStates.Running, before => before with
            {
                StartTimeStamp = Now,
                HealthReports = HealthMonitor.Pending(resource),
                Properties = [new("executable.pid", process.Id), new("restarts", _restarts)],
            });
            var monitoring = new HealthMonitor(this, notifications, time).RunAsync(ended.Token);
            var exitCode = await process.Exited;
            await ended.CancelAsync();
            await monitoring.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _process = null;
            guardian.Forget(process);
            if (exitCode == 0)
            {
                // It ended as it was told to, by us or by a signal from outside. It stays so until somebody starts it again.
                _wanted = false;
            }

            await PublishAsync(exitCode == 0 ? KnownResourceStates.Finished : KnownResourceStates.Exited, before => before with
            {
                ExitCode = exitCode,
                StopTimeStamp = Now,
                HealthReports = [],
            });
        }
    }

    private Task<ProcessSpec> PrepareAsync(CancellationToken cancellationToken) => resource is ProjectResource project
        ? ProjectProcess.PrepareAsync(project, this, cancellationToken)
        : resource.Annotations.OfType<LocalServerAnnotation>().Single().Prepare(cancellationToken);

    private Task PublishAsync(string state, Func<CustomResourceSnapshot, CustomResourceSnapshot>? and = null) =>
        notifications.PublishUpdateAsync(resource, id, before => (and?.Invoke(before) ?? before) with { State = state });
}

using QuizNet.Load.Processes;
using QuizNet.Support;

namespace QuizNet.Load.Stack;

/// <summary>A service on a port that it keeps, however often it is ended and started.</summary>
internal sealed class Replica(string name, int port, Func<Child> start) : IAsyncDisposable
{
    // A machine on which everything starts at once is slow.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Patience };
    private Child? _process;

    public string Name => name;

    public int Port => port;

    public HttpClient Client => _client;

    /// <summary>While it runs.</summary>
    public int ProcessId => _process!.Id;

    public TimeSpan ProcessorTime => TimeSpan.FromSeconds(ProcessorTimes.SecondsOf(_process!.Id));

    /// <summary>Bytes.</summary>
    public long WorkingSet => Processes.WorkingSet.BytesOf(_process!.Id);

    public static Replica Of(Type anyType, string name, int port, IReadOnlyDictionary<string, string> settings) => new(name, port, () => Child.Start(
        name, "dotnet", ["exec", anyType.Assembly.Location], settings.Append(new("ASPNETCORE_URLS", $"http://localhost:{port}")).Append(new("SERVICE_NAME", name))));

    /// <summary>One on a free port, healthy when it is returned.</summary>
    public static async Task<Replica> RunAsync(Type anyType, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var replica = Of(anyType, anyType.Assembly.GetName().Name!, FreePort.Next(), settings);
        try
        {
            replica.Start();
            await replica.WaitUntilHealthyAsync(cancellationToken);
            return replica;
        }
        catch
        {
            await replica.DisposeAsync();
            throw;
        }
    }

    public void Start() => _process = start();

    /// <summary>SIGKILL, and started again at once.</summary>
    public Task KillAsync() => EndAsync(Signal.Kill);

    /// <summary>SIGKILL, until it is started again.</summary>
    public async Task KillForNowAsync()
    {
        await _process!.EndAsync(Signal.Kill);
        await _process.DisposeAsync();
        _process = null;
    }

    /// <summary>SIGTERM, and started again when it has ended. Answers whether it did so by itself.</summary>
    public Task<bool> RestartAsync() => EndAsync(Signal.Terminate);

    /// <summary>SIGSTOP. Answers whether that caught it in the middle of a write to the database.</summary>
    public bool Freeze()
    {
        _process!.Send(Signal.Freeze);
        return HeldLocks.IsWriting(_process.Id);
    }

    public void Thaw() => _process!.Send(Signal.Continue);

    public Task WaitUntilHealthyAsync(CancellationToken cancellationToken) => Eventually.IsTrueAsync(
        async () => _process!.HasExited
            ? throw new InvalidOperationException($"{name} has ended: {_process.LastWords}")
            : await IsHealthyAsync(cancellationToken),
        cancellationToken,
        $"{name} is healthy");

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

    private async Task<bool> EndAsync(Signal signal)
    {
        var byItself = await _process!.EndAsync(signal);
        await _process.DisposeAsync();
        Start();
        return byItself;
    }

    private async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri("/health", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}

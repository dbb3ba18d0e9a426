using System.Collections.Concurrent;
using System.Diagnostics;

namespace QuizNet.Load.Processes;

/// <summary>A process that this one has started, and ends. What it says last is kept, for when it does not do what it should.</summary>
internal sealed class Child : IAsyncDisposable
{
    private const int KeptLines = 20;

    // More than the services' own five seconds.
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private Child(string name, ProcessStartInfo start)
    {
        Name = name;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Id = _process.Id;
    }

    public string Name { get; }

    public int Id { get; }

    public bool HasExited => _process.HasExited;

    public string LastWords => string.Join(Environment.NewLine, _lines);

    public static Child Start(string name, string file, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>>? settings = null, string? folder = null)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder ?? "" };
        foreach (var (setting, value) in settings ?? [])
        {
            start.Environment[setting.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new Child(name, start);
    }

    /// <summary>One of the words with a dash of this program.</summary>
    public static Child StartSelf(string name, IEnumerable<string> words, params IEnumerable<KeyValuePair<string, string>> settings) =>
        Start(name, "dotnet", ["exec", typeof(Child).Assembly.Location, .. words], settings);

    public void Send(Signal signal)
    {
        // The id may belong to somebody else once the process has been reaped.
        if (!_process.HasExited)
        {
            Signals.Send(Id, signal);
        }
    }

    /// <summary>Once it has ended.</summary>
    public int ExitCode => _process.ExitCode;

    public Task ExitAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

    /// <summary>Whether it has ended upon this signal. When it takes too long, it is killed.</summary>
    public async Task<bool> EndAsync(Signal signal)
    {
        Send(signal);
        using var patience = new CancellationTokenSource(StopPatience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Send(Signal.Continue);
        await EndAsync(Signal.Terminate);
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines.Enqueue(line);
        if (_lines.Count > KeptLines)
        {
            _lines.TryDequeue(out _);
        }
    }
}

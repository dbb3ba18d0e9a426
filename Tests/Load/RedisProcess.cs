using QuizNet.Load.Processes;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Load;

/// <summary>A redis-server of its own that syncs each write before it answers.</summary>
internal sealed class RedisProcess : IAsyncDisposable
{
    private readonly TemporaryDirectory _data = new();
    private Child _process;

    private RedisProcess(int port)
    {
        Port = port;
        _process = Start();
    }

    public int Port { get; }

    public int Id => _process.Id;

    public static async Task<RedisProcess> StartAsync(CancellationToken cancellationToken)
    {
        var redis = new RedisProcess(FreePort.Next());
        try
        {
            await redis.WaitUntilReadyAsync(cancellationToken);
            return redis;
        }
        catch
        {
            await redis.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL, and started again at once with what it has on disk.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        await _process.EndAsync(Signal.Kill);
        await _process.DisposeAsync();
        _process = Start();
        await WaitUntilReadyAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _data.Dispose();
    }

    private Child Start() => Child.Start(
        Tool.RedisServer.Name,
        Tool.RedisServer.Path!,
        ["--port", $"{Port}", "--bind", "127.0.0.1", "--dir", _data.Path, "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--loglevel", "warning"]);

    private Task WaitUntilReadyAsync(CancellationToken cancellationToken) => Eventually.IsTrueAsync(IsReadyAsync, cancellationToken, "Redis answers");

    // Not while it loads what it has on disk.
    private async Task<bool> IsReadyAsync()
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException($"Redis has ended: {_process.LastWords}");
        }

        try
        {
            using var connection = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{Port},connectRetry=20,connectTimeout=500");
            await connection.GetDatabase().PingAsync();
            return true;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            return false;
        }
    }
}

using QuizNet.Load.Processes;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Load;

/// <summary>A redis-server of its own that syncs each write before it answers.</summary>
internal sealed class RedisProcess : IAsyncDisposable
{
    private readonly TemporaryDirectory _data = new();
    private readonly Child _process;

    private RedisProcess(int port)
    {
        Port = port;
        _process = Child.Start(
            Tool.RedisServer.Name,
            Tool.RedisServer.Path!,
            ["--port", $"{port}", "--bind", "127.0.0.1", "--dir", _data.Path, "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--loglevel", "warning"]);
    }

    public int Port { get; }

    public static async Task<RedisProcess> StartAsync(CancellationToken cancellationToken)
    {
        var redis = new RedisProcess(FreePort.Next());
        try
        {
            using var connection = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{redis.Port},connectRetry=20,connectTimeout=500").WaitAsync(cancellationToken);
            await connection.GetDatabase().PingAsync();
            return redis;
        }
        catch
        {
            await redis.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _data.Dispose();
    }
}

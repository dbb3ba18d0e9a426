using System.Diagnostics;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Load;

/// <summary>A redis-server of its own that syncs each write before it answers.</summary>
internal sealed class RedisProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("quiznet-load-");
    private readonly Process _process;

    private RedisProcess(int port)
    {
        Port = port;
        string[] arguments = ["--port", $"{port}", "--bind", "127.0.0.1", "--dir", _data.FullName, "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--loglevel", "warning"];
        _process = Process.Start(new ProcessStartInfo("redis-server", arguments) { RedirectStandardOutput = true })!;
    }

    public int Port { get; }

    public static async Task<RedisProcess> StartAsync()
    {
        var redis = new RedisProcess(FreePort.Next());
        using var connection = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{redis.Port},connectRetry=20,connectTimeout=500");
        await connection.GetDatabase().PingAsync();
        return redis;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }
}

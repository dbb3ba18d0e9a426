using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace QuizNet.Load.Jobs;

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
        var redis = new RedisProcess(FreePort());
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

    // From below those that the system gives to outgoing connections.
    private static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(12_000, 20_000);
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
                return port;
            }
            catch (SocketException)
            {
                // Taken: try the next one.
            }
        }
    }
}

using System.Net.Sockets;
using System.Text;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Redis;

/// <summary>Whether the server answers PING, over a connection of its own.</summary>
internal static class RedisPing
{
    public static async Task<HealthCheckResult> AskAsync(RedisResource redis, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", redis.PrimaryEndpoint.Port, cancellationToken);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var password = await redis.PasswordParameter!.GetValueAsync(cancellationToken) ?? "";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Command("AUTH", password) + Command("PING")), cancellationToken);
        var auth = await reader.ReadLineAsync(cancellationToken);
        var pong = auth == "+OK" ? await reader.ReadLineAsync(cancellationToken) : auth;
        return pong == "+PONG" ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"PING answered {pong ?? "nothing"}.");
    }

    // An array of bulk strings: Garnet does not take the short inline form.
    private static string Command(params string[] words) =>
        $"*{words.Length}\r\n{string.Concat(words.Select(word => $"${word.Length}\r\n{word}\r\n"))}";
}

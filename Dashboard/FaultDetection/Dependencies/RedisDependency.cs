using System.Globalization;
using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Dashboard.FaultDetection.Dependencies;

/// <summary>How long Redis takes for a ping, and how much memory it has in use. Bytes.</summary>
internal sealed class RedisDependency(RedisLink redis, IOptions<DetectionOptions> options) : IDependency
{
    // As Redis calls it, and Garnet.
    private static readonly string[] MemoryFields = ["used_memory", "proc_physical_memory_size"];

    public string Name => DependencyNames.Redis;

    public TimeSpan Interval => options.Value.DependencyInterval;

    public async Task<DependencyAnswer?> AskAsync(CancellationToken cancellationToken)
    {
        var took = await redis.AskAsync(database => database.PingAsync());
        return await MemoryAsync() is { } memory ? DependencyAnswer.Well(took, ("memoryBytes", memory)) : DependencyAnswer.Well(took);
    }

    internal static double? UsedMemory(string info)
    {
        var fields = info.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(':', 2)).Where(field => field.Length == 2 && MemoryFields.Contains(field[0]));
        return fields.Select(field => double.TryParse(field[1], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : (double?)null).FirstOrDefault();
    }

    private async Task<double?> MemoryAsync()
    {
        try
        {
            return UsedMemory((string?)await redis.AskAsync(database => database.ExecuteAsync("INFO", "memory")) ?? "");
        }
        catch (RedisServerException)
        {
            // It may be forbidden to ask; the ping has told what matters.
            return null;
        }
    }
}

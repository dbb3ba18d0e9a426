using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>Where gateways and dashboards tell each other at once whom they have found faulty. A hint and no order: who hears it looks for himself.</summary>
public static class ReplicaHintChannel
{
    public static RedisChannel Channel { get; } = new("{gateway}:hints", RedisChannel.PatternMode.Literal);

    public static string Message(string sender, string replica) => $"{sender} {replica}";
}

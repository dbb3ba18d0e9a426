using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>Redis cannot be reached, does not answer in time, or cannot work just now. What was asked may or may not have been done.</summary>
/// <remarks>The client's messages append dozens of counters after the first semicolon.</remarks>
public sealed class RedisAwayException(Exception inner) : Exception(inner.Message.Split(';')[0], inner)
{
    // A server that loads its data, has lost its master, is full, cannot write to its disk or hangs in a script is as good as away; every
    // other complaint of a server is a fault of ours.
    private static readonly string[] Absences = ["LOADING", "READONLY", "MASTERDOWN", "OOM", "MISCONF", "BUSY", "CLUSTERDOWN", "TRYAGAIN", "NOREPLICAS"];

    /// <summary>Whether this is how the client says that Redis is away.</summary>
    internal static bool Means(Exception failure) => failure switch
    {
        RedisServerException server => Absences.Contains(server.Message.Split(' ')[0]),
        _ => failure is RedisException or TimeoutException,
    };
}

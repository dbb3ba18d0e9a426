using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>Redis cannot be reached, or does not answer in time. What was asked may or may not have been done.</summary>
/// <remarks>The client's messages append dozens of counters after the first semicolon.</remarks>
public sealed class RedisAwayException(Exception inner) : Exception(inner.Message.Split(';')[0], inner)
{
    // A server that loads its data or has lost its master is as good as away; every other complaint of a server is a fault of ours.
    private static readonly string[] Absences = ["LOADING", "READONLY", "MASTERDOWN"];

    /// <summary>Whether this is how the client says that Redis is away.</summary>
    internal static bool Means(Exception failure) => failure switch
    {
        RedisServerException server => Absences.Any(word => server.Message.StartsWith(word, StringComparison.Ordinal)),
        _ => failure is RedisException or TimeoutException,
    };
}

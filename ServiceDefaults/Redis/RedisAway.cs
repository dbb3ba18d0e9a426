using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>Redis cannot be reached, or does not answer in time. What was asked may or may not have been done.</summary>
/// <remarks>The client's messages append dozens of counters after the first semicolon.</remarks>
public sealed class RedisAwayException(Exception inner) : Exception(inner.Message.Split(';')[0], inner)
{
    /// <summary>Whether this is how the client says that Redis is away.</summary>
    internal static bool Means(Exception failure) => failure is RedisException or TimeoutException;
}

namespace QuizNet.ServiceDefaults.Redis;

/// <summary>Redis cannot be reached, or does not answer in time.</summary>
/// <remarks>The client's messages append dozens of counters after the first semicolon.</remarks>
public sealed class RedisAwayException(Exception inner) : Exception(inner.Message.Split(';')[0], inner);

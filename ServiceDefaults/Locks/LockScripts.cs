namespace QuizNet.ServiceDefaults.Locks;

/// <summary>Keys: 1 the lock (its owner), 2 the counter of fencing tokens. First argument: the owner.</summary>
internal static class LockScripts
{
    /// <summary>Second argument: milliseconds. Answers the fencing token, or 0.</summary>
    public const string Acquire = """
        if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return redis.call('INCR', KEYS[2]) end
        return 0
        """;

    public const string Renew = """
        if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
        return 0
        """;

    public const string Release = """
        if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
        return 0
        """;
}

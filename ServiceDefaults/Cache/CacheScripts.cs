namespace QuizNet.ServiceDefaults.Cache;

/// <summary>Keys: 1 the entry, 2 its version stamp, which every change replaces, 3 the lease of whoever loads it.</summary>
internal static class CacheScripts
{
    /// <summary>
    /// Arguments: who asks, milliseconds of a lease, milliseconds for which an entry counts as stale at its end. Answers the entry
    /// (or nothing), whether it is fresh, whether the asker has the lease now, and the version stamp to store with.
    /// </summary>
    public const string Read = """
        local entry = redis.call('GET', KEYS[1])
        if entry and redis.call('PTTL', KEYS[1]) > tonumber(ARGV[3]) then return {entry, 1, 0, ''} end
        local leased = redis.call('SET', KEYS[3], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0
        return {entry, 0, leased, redis.call('GET', KEYS[2]) or ''}
        """;

    /// <summary>Arguments: who loaded it, the version stamp that was read before, the entry, milliseconds to keep it. 0 if it has been replaced meanwhile.</summary>
    public const string Store = """
        if redis.call('GET', KEYS[3]) == ARGV[1] then redis.call('DEL', KEYS[3]) end
        if (redis.call('GET', KEYS[2]) or '') ~= ARGV[2] then return 0 end
        redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
        return 1
        """;

    /// <summary>Argument: who failed to load it.</summary>
    public const string Release = """
        if redis.call('GET', KEYS[3]) == ARGV[1] then return redis.call('DEL', KEYS[3]) end
        return 0
        """;

    /// <summary>Arguments: a new version stamp, milliseconds to keep it: longer than anybody takes to load.</summary>
    public const string Replace = """
        redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
        return redis.call('DEL', KEYS[1], KEYS[3])
        """;
}

namespace QuizNet.Gateway.Idempotency;

/// <summary>Key: the entry. First argument: the entry of a request in progress, which names its owner.</summary>
internal static class KeyScripts
{
    /// <summary>Second argument: milliseconds of its lease. Answers what is there already, or nothing if the key is the asker's now.</summary>
    public const string Begin = """
        local found = redis.call('GET', KEYS[1])
        if found then return found end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return false
        """;

    /// <summary>Second argument: the entry with the answer; third: milliseconds to keep it. 0 if the lease has run out meanwhile.</summary>
    public const string Finish = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
        return 1
        """;

    public const string Free = """
        if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
        return 0
        """;
}

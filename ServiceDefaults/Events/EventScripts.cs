namespace QuizNet.ServiceDefaults.Events;

/// <summary>
/// The log of events: for each partition a sorted set of events by their offset. Keys: 1 offsets (hash: last of each partition),
/// 2 positions (hash: how far each group is, and the highest fencing token that said so), 3 dead letters (hash), 4... the partitions.
/// </summary>
internal static class EventScripts
{
    /// <summary>
    /// Arguments: how many to keep in a partition, then number of the partition and JSON of each event. One that is there already
    /// keeps its place: moved behind later events of its key, it would be out of order.
    /// </summary>
    public const string Publish = """
        for at = 2, #ARGV, 2 do
          local log = KEYS[4 + tonumber(ARGV[at])]
          if not redis.call('ZSCORE', log, ARGV[at + 1]) then
            redis.call('ZADD', log, redis.call('HINCRBY', KEYS[1], ARGV[at], 1), ARGV[at + 1])
            redis.call('ZREMRANGEBYRANK', log, 0, -1 - tonumber(ARGV[1]))
          end
        end
        return #ARGV
        """;

    /// <summary>Arguments: the field of the position, the offset up to which all is handled, the fencing token. 0 if a later holder has spoken.</summary>
    public const string Commit = """
        local fence = tonumber(redis.call('HGET', KEYS[2], ARGV[1] .. ':fence') or '0')
        if tonumber(ARGV[3]) < fence then return 0 end
        redis.call('HSET', KEYS[2], ARGV[1] .. ':fence', ARGV[3])
        redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
        return 1
        """;

    /// <summary>Arguments: how many to keep in a partition, then for each letter its field, its partition and the JSON of its event. Those that are gone by now stay gone.</summary>
    public const string Replay = """
        local replayed = 0
        for at = 2, #ARGV, 3 do
          if redis.call('HDEL', KEYS[3], ARGV[at]) == 1 then
            local log = KEYS[4 + tonumber(ARGV[at + 1])]
            redis.call('ZREM', log, ARGV[at + 2])
            redis.call('ZADD', log, redis.call('HINCRBY', KEYS[1], ARGV[at + 1], 1), ARGV[at + 2])
            redis.call('ZREMRANGEBYRANK', log, 0, -1 - tonumber(ARGV[1]))
            replayed = replayed + 1
          end
        end
        return replayed
        """;
}

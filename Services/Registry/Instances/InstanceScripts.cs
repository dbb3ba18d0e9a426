namespace QuizNet.Registry.Instances;

/// <summary>
/// The changes of the registry, each atomic. Keys: 1 instances (id -> JSON), 2 beats (id -> time of the last heartbeat),
/// 3 down (set of ids), 4 removed (id -> refused until), 5 index, 6 epoch, 7 sweeper. Times are milliseconds of Redis' clock.
/// </summary>
internal static class InstanceScripts
{
    private const string Now = """
        local clock = redis.call('TIME')
        local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)

        """;

    /// <summary>Arguments: id, JSON. Answers the index, or minus the time until which the id is refused, and whether it is new.</summary>
    public const string Register = Now + """
        local refused = redis.call('HGET', KEYS[4], ARGV[1])
        if refused and tonumber(refused) > now then return {-tonumber(refused), 0} end
        redis.call('HDEL', KEYS[4], ARGV[1])
        local new = redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
        redis.call('HSET', KEYS[2], ARGV[1], now)
        new = math.max(new, redis.call('SREM', KEYS[3], ARGV[1]))
        return {redis.call('INCR', KEYS[5]), new}
        """;

    /// <summary>Argument: id. Answers whether it is known, and whether it was down until now.</summary>
    public const string Heartbeat = Now + """
        if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return {0, 0} end
        redis.call('HSET', KEYS[2], ARGV[1], now)
        local revived = redis.call('SREM', KEYS[3], ARGV[1])
        if revived == 1 then redis.call('INCR', KEYS[5]) end
        return {1, revived}
        """;

    /// <summary>Arguments: id, milliseconds for which it is refused from now on. Answers whether it was there, until when it is refused, and the index.</summary>
    public const string Remove = Now + """
        local found = redis.call('HDEL', KEYS[1], ARGV[1])
        redis.call('HDEL', KEYS[2], ARGV[1])
        redis.call('SREM', KEYS[3], ARGV[1])
        local refused = now + tonumber(ARGV[2])
        if tonumber(ARGV[2]) > 0 then redis.call('HSET', KEYS[4], ARGV[1], refused) end
        local removals = redis.call('HGETALL', KEYS[4])
        for at = 1, #removals, 2 do
          if tonumber(removals[at + 1]) < now then redis.call('HDEL', KEYS[4], removals[at]) end
        end
        local index = found == 1 and redis.call('INCR', KEYS[5]) or 0
        return {found, refused, index}
        """;

    /// <summary>Arguments: the epoch to use if there is none, and "only" if what belongs to another epoch is to be dropped. Answers all there is.</summary>
    public const string Read = Now + """
        local epoch = redis.call('GET', KEYS[6])
        if epoch and ARGV[2] == 'only' and epoch ~= ARGV[1] then
          redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
          redis.call('INCR', KEYS[5])
          epoch = false
        end
        if not epoch then redis.call('SET', KEYS[6], ARGV[1]) end
        return {
          redis.call('GET', KEYS[6]),
          redis.call('GET', KEYS[5]) or '0',
          tostring(now),
          redis.call('HGETALL', KEYS[1]),
          redis.call('HGETALL', KEYS[2]),
          redis.call('SMEMBERS', KEYS[3])
        }
        """;

    /// <summary>Arguments: the index to get beyond, then id and JSON of each instance. What is there already is kept.</summary>
    public const string Restore = Now + """
        for at = 2, #ARGV, 2 do
          if redis.call('HSETNX', KEYS[1], ARGV[at], ARGV[at + 1]) == 1 then redis.call('HSET', KEYS[2], ARGV[at], now) end
        end
        local index = math.max(tonumber(redis.call('GET', KEYS[5]) or '0'), tonumber(ARGV[1])) + 1
        redis.call('SET', KEYS[5], index)
        return index
        """;

    /// <summary>
    /// Arguments: milliseconds until the next sweep may follow, how many leases run out, then id and last heartbeat of each of
    /// them, then those of the instances to forget. Who has sent a heartbeat since is spared. Answers the ids of those that it has changed.
    /// </summary>
    public const string Sweep = """
        if not redis.call('SET', KEYS[7], '1', 'NX', 'PX', ARGV[1]) then return {} end
        local changed = {}
        for at = 3, #ARGV, 2 do
          if redis.call('HGET', KEYS[2], ARGV[at]) == ARGV[at + 1] then
            local done
            if at <= 1 + 2 * tonumber(ARGV[2]) then
              done = redis.call('SADD', KEYS[3], ARGV[at])
            else
              done = redis.call('HDEL', KEYS[1], ARGV[at])
              redis.call('HDEL', KEYS[2], ARGV[at])
              redis.call('SREM', KEYS[3], ARGV[at])
            end
            if done == 1 then changed[#changed + 1] = ARGV[at] end
          end
        end
        if #changed > 0 then redis.call('INCR', KEYS[5]) end
        return changed
        """;
}

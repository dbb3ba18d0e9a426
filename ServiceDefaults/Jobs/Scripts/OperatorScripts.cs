namespace QuizNet.ServiceDefaults.Jobs.Scripts;

/// <summary>What people do to a queue and its jobs.</summary>
internal static class OperatorScripts
{
    /// <summary>Argument: id. Answers 2 if it was running, 1 if it was cancelled before it ran, 0 if it had finished, -1 if nobody knows it.</summary>
    public const string Cancel = JobScripts.Prelude + """
        load({ARGV[6]})
        local job = known[ARGV[6]]
        if not job then return reply(-1) end
        if ends[job.state] then return reply(0) end
        local running = job.state == 'a'
        leave(ARGV[6], job)
        job.fence = '0'
        finish(ARGV[6], job, 'x')
        if running then wakeful = true end
        return reply(running and 2 or 1)
        """;

    /// <summary>Argument: 1 to pause, 0 to resume.</summary>
    public const string Pause = JobScripts.Prelude + """
        if ARGV[6] == '1' then
          redis.call('HSET', meta, 'paused', '1')
        else
          redis.call('HDEL', meta, 'paused')
          wakeful = true
        end
        return reply(1)
        """;

    /// <summary>Arguments: most jobs, the line about the reason. Cancels what waits or is delayed. Answers how many.</summary>
    public const string Drain = JobScripts.Prelude + """
        local room, count = tonumber(ARGV[6]), 0
        for _, type in ipairs(types) do
          for _, key in ipairs({waitingKey(type), delayedKey(type)}) do
            if room > count then
              local ids = redis.call('ZRANGE', key, 0, text(room - count - 1))
              load(ids)
              for _, id in ipairs(ids) do
                local job = known[id]
                count = count + 1
                into(left, key, id)
                if job and (job.state == 'w' or job.state == 'd') then
                  job.fence = '0'
                  fail(id, string.format(ARGV[7], job.attempts, text(now)))
                  finish(id, job, 'x')
                end
              end
            end
          end
        end
        return reply(count)
        """;

    /// <summary>Arguments: id or nothing for all, type or nothing, most jobs, 1 if only to look, order above which to look. Answers the order to go on from or nothing, then the ids that wait again or would.</summary>
    public const string Replay = JobScripts.Prelude + """
        local only, type, room, look = ARGV[6], ARGV[7], tonumber(ARGV[8]), ARGV[9] == '1'
        local found, more = {}, ''
        local ids = {only}
        if only == '' then
          local list = redis.call('ZRANGEBYSCORE', ends.f, '(' .. ARGV[10], '+inf', 'WITHSCORES', 'LIMIT', '0', '300')
          ids = {}
          for at = 1, #list, 2 do ids[#ids + 1] = list[at] end
          if #ids == 300 then more = text(tonumber(list[#list])) end
        end
        load(ids)
        for _, id in ipairs(ids) do
          local job = known[id]
          if #found < room and job and job.state == 'f' and typeAt[job.type] and (type == '' or job.type == type) then
            found[#found + 1] = id
            if not look then
              leave(id, job)
              job.attempts, job.fence, job.ready, job.started, job.ended, job.worker = '0', '0', text(now), '0', '0', ''
              place(id, job)
            end
          end
        end
        table.insert(found, 1, more)
        return reply(found)
        """;

    /// <summary>Arguments: id, until when it is watched, in milliseconds from now.</summary>
    public const string Watch = JobScripts.Prelude + """
        redis.call('HSET', watched, ARGV[6], text(now + tonumber(ARGV[7])))
        return reply(1)
        """;

    /// <summary>Arguments: entries of the list of finished jobs.</summary>
    public const string Forget = JobScripts.Prelude + """
        for at = 6, #ARGV do redis.call('LREM', finished, '1', ARGV[at]) end
        for state in pairs(ends) do trim(state, 100) end
        return reply(1)
        """;
}

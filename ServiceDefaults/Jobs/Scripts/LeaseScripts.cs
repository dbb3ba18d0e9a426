namespace QuizNet.ServiceDefaults.Jobs.Scripts;

/// <summary>What happens to jobs while they run.</summary>
internal static class LeaseScripts
{
    /// <summary>
    /// Arguments: worker, its concurrency, 1 if it is leaving, then id and fence of each of its jobs. Answers the fences that are
    /// void. Says at the same time that the worker lives.
    /// </summary>
    public const string Renew = JobScripts.Prelude + """
        local ids, lost = {}, {}
        for at = 9, #ARGV, 2 do ids[#ids + 1] = ARGV[at] end
        load(ids)
        for i, id in ipairs(ids) do
          local job, fence = known[id], ARGV[8 + 2 * i]
          if job and job.state == 'a' and job.fence == fence then
            into(joined, activeKey(job.type), text(now + lease), id)
          else
            lost[#lost + 1] = fence
          end
        end
        if ARGV[8] == '1' then
          redis.call('HDEL', workers, ARGV[6])
        else
          redis.call('HSET', workers, ARGV[6], table.concat({text(now), #ids, ARGV[7]}, '|'))
        end
        return reply(lost)
        """;

    /// <summary>Arguments: id, fence, percent and message. Answers 0 if the fence is void.</summary>
    public const string Progress = JobScripts.Prelude + """
        load({ARGV[6]})
        local job = known[ARGV[6]]
        if not job or job.state ~= 'a' or job.fence ~= ARGV[7] then return reply(0) end
        redis.call('HSET', progress, ARGV[6], ARGV[8])
        save(ARGV[6], job)
        return reply(1)
        """;

    /// <summary>
    /// Arguments: milliseconds until the next sweep, the pause that the leases get after an interruption. Takes jobs from workers
    /// whose leases have run out. Answers per job: id, worker, whether that was its last attempt.
    /// <para>If nobody has swept for a whole lease, Redis was away: leases ran out because nobody could renew them. Their holders
    /// get a moment to come back.</para>
    /// </summary>
    public const string Sweep = JobScripts.Prelude + """
        local interval, grace = tonumber(ARGV[6]), tonumber(ARGV[7])
        local running = false
        for _, type in ipairs(types) do running = running or redis.call('EXISTS', activeKey(type)) == 1 end
        local untidy = now - tonumber(redis.call('HGET', meta, 'tidied') or '0') > 5000
        -- An idle queue costs no write.
        if not running and not untidy then return reply({}) end
        if not redis.call('SET', sweeper, '1', 'NX', 'PX', ARGV[6]) then return reply({}) end
        local last = tonumber(redis.call('HGET', meta, 'swept') or '0')
        local interrupted = now - last > math.max(lease, 2 * interval)
        local answer = {}
        for _, type in ipairs(types) do
          local key = activeKey(type)
          local list = redis.call('ZRANGEBYSCORE', key, '-inf', text(now), 'LIMIT', '0', '200')
          load(list)
          for _, id in ipairs(list) do
            local job = known[id]
            if not job or job.state ~= 'a' then
              redis.call('ZREM', key, id)
            elseif interrupted then
              into(joined, key, text(now + grace), id)
            else
              fail(id, string.format('{"attempt":%s,"at":%s,"reason":"The lease ran out: worker %s was silent for too long."}', job.attempts, text(now), job.worker))
              leave(id, job)
              local final = tonumber(job.attempts) >= tonumber(job.most)
              job.fence = '0'
              redis.call('HDEL', progress, id)
              if final then
                finish(id, job, 'f')
              else
                job.ready = text(now)
                place(id, job)
              end
              for _, value in ipairs({id, job.worker, final and 1 or 0}) do answer[#answer + 1] = value end
            end
          end
        end
        -- What starts to run after a time of nothing has a fresh lease, so that time is no interruption.
        if running then redis.call('HSET', meta, 'swept', text(now)) end

        if untidy then
          redis.call('HSET', meta, 'tidied', text(now))
          for state in pairs(ends) do trim(state, 0) end
          local old = redis.call('ZRANGEBYSCORE', keyTimes, '-inf', text(now), 'LIMIT', '0', '500')
          if #old > 0 then
            redis.call('HDEL', keys, unpack(old))
            redis.call('ZREM', keyTimes, unpack(old))
          end
          local function drop(key, isOld)
            local fields = redis.call('HGETALL', key)
            for at = 1, #fields, 2 do
              if isOld(fields[at], fields[at + 1]) then redis.call('HDEL', key, fields[at]) end
            end
          end
          drop(minutes, function(field) return tonumber(string.sub(field, 2)) < math.floor(now / 60000) - 60 end)
          drop(workers, function(_, value) return tonumber(string.match(value, '^%d+')) < now - 3 * lease end)
          drop(watched, function(_, value) return tonumber(value) < now end)
        end
        return reply(answer)
        """;
}

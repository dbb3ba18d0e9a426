namespace QuizNet.ServiceDefaults.Jobs.Scripts;

/// <summary>
/// Arguments: most jobs running, then per type the most running, how many may start per window, the window in milliseconds (all
/// 0 if there is no limit); then the worker, how many it wants, and a 0 or 1 per type: whether it does such jobs. Answers the
/// milliseconds until something is due (-1 if nothing is known to be), then per job: id, fence, attempt, most attempts, time
/// added, time ready, text.
/// </summary>
internal static class ClaimScript
{
    public const int AnswersPerJob = 7;

    public const string Text = JobScripts.Prelude + """
        local most = tonumber(ARGV[6])
        local after = 6 + 3 * #types
        local worker, wanted = ARGV[after + 1], tonumber(ARGV[after + 2])
        local paused = redis.call('HEXISTS', meta, 'paused') == 1
        local due = -1
        local function dueAt(time)
          local wait = math.max(1, tonumber(time) - now)
          if due < 0 or wait < due then due = wait end
        end

        local room = wanted
        if most > 0 then
          local sum = 0
          for _, type in ipairs(types) do sum = sum + redis.call('ZCARD', activeKey(type)) end
          room = math.min(room, most - sum)
        end

        local heads, rated = {}, {}
        for i, type in ipairs(types) do
          if ARGV[after + 2 + i] == '1' then
            local ripe = redis.call('ZRANGEBYSCORE', delayedKey(type), '-inf', text(now), 'LIMIT', '0', '200')
            if #ripe > 0 then
              load(ripe)
              for _, id in ipairs(ripe) do
                local job = known[id]
                if job and job.state == 'd' then
                  job.state = 'w'
                  redis.call('ZADD', waitingKey(type), text(tonumber(job.ready) - tonumber(job.priority) * ageing), id)
                  redis.call('HSET', states, id, pack(job))
                end
              end
              redis.call('ZREM', delayedKey(type), unpack(ripe))
            end
            local next = redis.call('ZRANGE', delayedKey(type), 0, 0, 'WITHSCORES')
            if next[2] then dueAt(next[2]) end

            local limit, rate, window = tonumber(ARGV[4 + 3 * i]), tonumber(ARGV[5 + 3 * i]), tonumber(ARGV[6 + 3 * i])
            local take = room
            if limit > 0 then take = math.min(take, limit - redis.call('ZCARD', activeKey(type))) end
            if rate > 0 then
              redis.call('ZREMRANGEBYSCORE', rateKey(type), '-inf', text(now - window))
              local free = rate - redis.call('ZCARD', rateKey(type))
              if free <= 0 then dueAt(redis.call('ZRANGE', rateKey(type), 0, 0, 'WITHSCORES')[2] + window) end
              take = math.min(take, free)
            end
            if take > 0 and not paused then
              local list = redis.call('ZRANGE', waitingKey(type), 0, text(take - 1), 'WITHSCORES')
              if #list > 0 then heads[#heads + 1] = {type = type, list = list, at = 1} end
              rated[type] = rate > 0
            end
          end
        end

        -- The best of the heads, one after the other.
        local ids = {}
        while #ids < room do
          local best
          for _, head in ipairs(heads) do
            if head.at < #head.list then
              local score = tonumber(head.list[head.at + 1])
              if not best or score < best.score or (score == best.score and head.list[head.at] < best.head.list[best.head.at]) then
                best = {head = head, score = score}
              end
            end
          end
          if not best then break end
          local id = best.head.list[best.head.at]
          best.head.at = best.head.at + 2
          ids[#ids + 1] = id
          into(left, waitingKey(best.head.type), id)
        end

        local answer = {}
        if #ids > 0 then
          load(ids)
          local texts = redis.call('HMGET', jobs, unpack(ids))
          local fence = draw('fence', #ids) - #ids
          local leaseEnd = text(now + lease)
          for i, id in ipairs(ids) do
            local job = known[id]
            if job and job.state == 'w' and texts[i] then
              fence = fence + 1
              job.state, job.fence, job.worker, job.started = 'a', text(fence), worker, text(now)
              job.attempts = text(tonumber(job.attempts) + 1)
              into(joined, activeKey(job.type), leaseEnd, id)
              if rated[job.type] then into(joined, rateKey(job.type), text(now), id .. ':' .. job.fence) end
              save(id, job)
              for _, value in ipairs({id, job.fence, job.attempts, job.most, job.created, job.ready, texts[i]}) do answer[#answer + 1] = value end
            end
          end
        end
        if #ids < wanted and redis.call('HEXISTS', meta, 'idle') == 0 then redis.call('HSET', meta, 'idle', '1') end
        table.insert(answer, 1, text(due))
        return reply(answer)
        """;
}

namespace QuizNet.ServiceDefaults.Jobs.Scripts;

/// <summary>
/// What all scripts of a queue start and end with. Times are milliseconds of Redis' clock.
/// <para>Keys, see JobKeys: hashes of id -> jobs (what never changes, made by JobText), states (packed, see below), results,
/// errors, progress; meta (counters, "paused", "idle"); sorted sets all (by id), completed, failed, cancelled (by order of
/// finishing); keys and key-times (idempotency); minutes, workers, watched; the list finished; sweeper. Then per type the sorted
/// sets waiting (by readyAt - priority * ageing: old jobs of low priority overtake young ones of high priority in the end, and
/// nobody has to touch them for that), delayed (by readyAt), active (by end of lease), rate (by start).</para>
/// <para>Arguments 1 to 5, see JobRedis: ageing, whether to record what finishes, how many finished and failed to keep, lease.</para>
/// </summary>
internal static class JobScripts
{
    /// <summary>
    /// A state is a letter (w waiting, d delayed, a active, c completed, f failed, x cancelled) with what changes of a job. The
    /// fence is 0 when nobody has a right to the job. Numbers are kept as text: tostring would round what is over 14 digits.
    /// </summary>
    public const string Start = """
        local clock = redis.call('TIME')
        local now = tonumber(clock[1]) * 1000 + math.floor(tonumber(clock[2]) / 1000)
        local jobs, states, results, errors, progress, meta, all = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6], KEYS[7]
        local ends = {c = KEYS[8], f = KEYS[9], x = KEYS[10]}
        local keys, keyTimes, minutes, workers = KEYS[11], KEYS[12], KEYS[13], KEYS[14]
        local watched, finished, sweeper = KEYS[15], KEYS[16], KEYS[17]
        local ageing, record, lease = tonumber(ARGV[1]), ARGV[2] == '1', tonumber(ARGV[5])
        local keep = {c = tonumber(ARGV[3]), f = tonumber(ARGV[4]), x = tonumber(ARGV[3])}

        local types, typeAt = {}, {}
        for at = 18, #KEYS, 4 do
          local name = string.match(KEYS[at], ':waiting:(.+)$')
          types[#types + 1] = name
          typeAt[name] = at
        end
        local function waitingKey(type) return KEYS[typeAt[type]] end
        local function delayedKey(type) return KEYS[typeAt[type] + 1] end
        local function activeKey(type) return KEYS[typeAt[type] + 2] end
        local function rateKey(type) return KEYS[typeAt[type] + 3] end

        local function text(number) return string.format('%.0f', number) end

        local function parse(packed)
          local state, type, priority, attempts, most, fence, created, ready, started, ended, worker =
            string.match(packed, '^(%a)|([^|]*)|(%d+)|(%d+)|(%d+)|(%d+)|(%d+)|(%d+)|(%d+)|(%d+)|(.*)$')
          return {state = state, type = type, priority = priority, attempts = attempts, most = most, fence = fence,
            created = created, ready = ready, started = started, ended = ended, worker = worker}
        end

        local function pack(job)
          return table.concat({job.state, job.type, job.priority, job.attempts, job.most, job.fence,
            job.created, job.ready, job.started, job.ended, job.worker}, '|')
        end

        -- A counter that starts at the clock, so that ids and fences go on rising should Redis ever lose everything.
        local function draw(name, count)
          local last = redis.call('HINCRBY', meta, name, text(count))
          if last == count then last = redis.call('HINCRBY', meta, name, text(now * 100)) end
          return last
        end

        local known = {}
        local function load(ids)
          if #ids == 0 then return end
          local found = redis.call('HMGET', states, unpack(ids))
          for i = 1, #ids do
            if found[i] and not known[ids[i]] then known[ids[i]] = parse(found[i]) end
          end
        end

        -- What is to be written, gathered so that each key is written once.
        local changed, saved, set, joined, left, confirm, ended, wakeful = {}, {}, {}, {}, {}, {}, {}, false

        local function into(map, key, first, second)
          local list = map[key]
          if not list then list = {} map[key] = list end
          list[#list + 1] = first
          list[#list + 1] = second
        end

        local function save(id, job)
          known[id] = job
          if not saved[id] then changed[#changed + 1] = id end
          saved[id] = job
        end

        local function place(id, job)
          if tonumber(job.ready) > now then
            job.state = 'd'
            into(joined, delayedKey(job.type), job.ready, id)
          else
            job.state = 'w'
            into(joined, waitingKey(job.type), text(tonumber(job.ready) - tonumber(job.priority) * ageing), id)
          end
          -- Who is idle sleeps for a fraction of a second at most, so what is due later need not wake anybody.
          if tonumber(job.ready) - now < 1000 then wakeful = true end
          save(id, job)
        end

        local function leave(id, job)
          if not typeAt[job.type] then return end
          local key = ends[job.state]
          if job.state == 'w' then key = waitingKey(job.type) end
          if job.state == 'd' then key = delayedKey(job.type) end
          if job.state == 'a' then key = activeKey(job.type) end
          into(left, key, id)
        end

        local function finish(id, job, state)
          job.state, job.ended = state, text(now)
          into(ended, state, id)
          save(id, job)
        end

        local function fail(id, line)
          local before = redis.call('HGET', errors, id)
          redis.call('HSET', errors, id, before and before .. '\n' .. line or line)
        end

        """;

    /// <summary>Writes what was gathered and answers: what the script says, the watched jobs that changed, whether to wake a worker.</summary>
    /// <remarks>
    /// After kill -9 Garnet may have only the first writes of a script that nobody got an answer to. So a job is put where it goes
    /// to before its state says so, and taken from where it was last. What then is in two places is put right by whoever meets it;
    /// only the counters of finished jobs may be off.
    /// </remarks>
    public const string End = """

        local function trim(state, slack)
          local excess = redis.call('ZCARD', ends[state]) - keep[state]
          if excess <= slack then return end
          -- What has not been copied yet stays.
          local first = redis.call('LINDEX', finished, 0)
          local below = first and '(' .. string.match(first, '^%d+') or '+inf'
          local old = redis.call('ZRANGEBYSCORE', ends[state], '-inf', below, 'LIMIT', '0', text(math.min(excess, 500)))
          if #old == 0 then return end
          for _, key in ipairs({states, results, errors, progress, jobs}) do redis.call('HDEL', key, unpack(old)) end
          for _, key in ipairs({all, ends[state]}) do redis.call('ZREM', key, unpack(old)) end
        end

        local function reply(answer)
          for key, list in pairs(set) do redis.call('HSET', key, unpack(list)) end
          for state, ids in pairs(ended) do
            local done = draw('done', #ids) - #ids
            local entries, scores, perType = {}, {}, {}
            for i, id in ipairs(ids) do
              scores[#scores + 1] = text(done + i)
              scores[#scores + 1] = id
              entries[i] = text(done + i) .. ':' .. id
              local type = known[id].type
              perType[type] = (perType[type] or 0) + 1
            end
            redis.call('ZADD', ends[state], unpack(scores))
            if record then redis.call('RPUSH', finished, unpack(entries)) end
            for type, count in pairs(perType) do redis.call('HINCRBY', meta, state .. ':' .. type, text(count)) end
            redis.call('HINCRBY', minutes, state .. text(math.floor(now / 60000)), text(#ids))
          end
          for key, list in pairs(joined) do redis.call('ZADD', key, unpack(list)) end
          if #changed > 0 then
            local list = {}
            for _, id in ipairs(changed) do
              list[#list + 1] = id
              list[#list + 1] = pack(saved[id])
            end
            redis.call('HSET', states, unpack(list))
          end
          for key, list in pairs(left) do redis.call('ZREM', key, unpack(list)) end
          for key, list in pairs(confirm) do redis.call('HSET', key, unpack(list)) end
          for state in pairs(ended) do trim(state, 100) end

          local tell = {}
          if #changed > 0 and redis.call('HLEN', watched) > 0 then
            local found = redis.call('HMGET', watched, unpack(changed))
            for i, id in ipairs(changed) do
              if found[i] then tell[#tell + 1] = id end
            end
          end
          local wake = 0
          if wakeful and redis.call('HDEL', meta, 'idle') == 1 then wake = 1 end
          return {answer, tell, wake}
        end

        """;

    public const string Prelude = Start + End;
}

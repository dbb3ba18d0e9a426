namespace QuizNet.ServiceDefaults.Jobs.Scripts;

/// <summary>Reads jobs, as SnapshotReader expects them.</summary>
internal static class ReadScripts
{
    /// <summary>How many values stand before the first job: now, 1 if paused, workers, running in all.</summary>
    public const int Heading = 4;

    /// <summary>Per job: id, state, text, result, errors, progress; for what waits also its place in line, how many of its type run, and when its rate lets the next start.</summary>
    public const int AnswersPerJob = 9;

    /// <summary>The limits stand in the arguments as ClaimScript has them, from argument 6 on.</summary>
    private const string Describe = JobScripts.Prelude + """
        local heading
        local function describe(ids)
          if not heading then
            local running = 0
            for _, type in ipairs(types) do running = running + redis.call('ZCARD', activeKey(type)) end
            heading = {text(now), redis.call('HEXISTS', meta, 'paused'), redis.call('HLEN', workers), running}
          end
          local answer = {unpack(heading)}
          if #ids == 0 then return answer end
          load(ids)
          local packed = redis.call('HMGET', states, unpack(ids))
          local texts = redis.call('HMGET', jobs, unpack(ids))
          local result = redis.call('HMGET', results, unpack(ids))
          local error = redis.call('HMGET', errors, unpack(ids))
          local done = redis.call('HMGET', progress, unpack(ids))
          for i, id in ipairs(ids) do
            local job = known[id]
            if job and texts[i] then
              local place, running, frees = 0, 0, 0
              if job.state == 'w' and typeAt[job.type] then
                local score = redis.call('ZSCORE', waitingKey(job.type), id)
                for _, type in ipairs(types) do
                  if score and type ~= job.type then place = place + redis.call('ZCOUNT', waitingKey(type), '-inf', '(' .. score) end
                end
                place = place + (redis.call('ZRANK', waitingKey(job.type), id) or 0) + 1
                running = redis.call('ZCARD', activeKey(job.type))
                local at = 7 + 3 * (typeAt[job.type] - 18) / 4
                local rate, window = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
                if rate > 0 then
                  local starts = redis.call('ZRANGEBYSCORE', rateKey(job.type), '(' .. text(now - window), '+inf', 'WITHSCORES')
                  if #starts >= 2 * rate then frees = text(tonumber(starts[#starts - 2 * rate + 2]) + window) end
                end
              end
              for _, value in ipairs({id, packed[i], texts[i], result[i], error[i], done[i], place, running, frees}) do answer[#answer + 1] = value end
            end
          end
          return answer
        end

        """;

    /// <summary>Arguments after the limits: ids.</summary>
    public const string Get = Describe + """
        local ids = {}
        for at = 7 + 3 * #types, #ARGV do ids[#ids + 1] = ARGV[at] end
        return reply(describe(ids))
        """;

    /// <summary>
    /// Arguments after the limits: letter of the state or nothing, type or nothing, 1 and owner or 0 and nothing, how many, the
    /// cursor or +inf. Answers the next cursor or nothing, then the jobs. Looks at some hundred at a time: a page may be short.
    /// </summary>
    public const string List = Describe + """
        local after = 6 + 3 * #types
        local state, type, owned, owner, count, cursor =
          ARGV[after + 1], ARGV[after + 2], ARGV[after + 3] == '1', ARGV[after + 4], tonumber(ARGV[after + 5]), ARGV[after + 6]
        local from = ends[state] or all
        local list
        if state == 'a' then
          list = {}
          local under = cursor == '+inf' and math.huge or tonumber(string.sub(cursor, 2))
          for _, each in ipairs(types) do
            for _, id in ipairs(redis.call('ZRANGE', activeKey(each), 0, -1)) do
              if tonumber(id) < under then list[#list + 1] = id end
            end
          end
          table.sort(list, function(one, other) return tonumber(one) > tonumber(other) end)
          local both = {}
          for i = 1, math.min(#list, 300) do
            both[#both + 1] = list[i]
            both[#both + 1] = list[i]
          end
          list = both
        else
          list = redis.call('ZREVRANGEBYSCORE', from, cursor, '-inf', 'WITHSCORES', 'LIMIT', '0', '300')
        end

        local ids = {}
        for at = 1, #list, 2 do ids[#ids + 1] = list[at] end
        load(ids)
        local texts = owned and #ids > 0 and redis.call('HMGET', jobs, unpack(ids))
        local found, seen = {}, 0
        for i, id in ipairs(ids) do
          if #found == count then break end
          seen = i
          local job = known[id]
          if job and (state == '' or job.state == state) and (type == '' or job.type == type)
              and (not owned or (texts[i] and string.match(texts[i], '^[^\n]*\n([^\n]*)\n') == owner)) then
            found[#found + 1] = id
          end
        end
        local more = ''
        if seen < #ids or #ids == 300 then more = '(' .. text(tonumber(list[2 * seen])) end
        local answer = describe(found)
        table.insert(answer, 1, more)
        return reply(answer)
        """;

    /// <summary>Argument after the limits: how many. Answers how many entries there are and the entries, then their jobs as Get does.</summary>
    public const string Finished = Describe + """
        local entries = redis.call('LRANGE', finished, 0, text(tonumber(ARGV[7 + 3 * #types]) - 1))
        local ids, once = {}, {}
        for _, entry in ipairs(entries) do
          local id = string.match(entry, ':(.+)$')
          if not once[id] then
            once[id] = true
            ids[#ids + 1] = id
          end
        end
        local answer = {text(#entries), unpack(entries)}
        for _, value in ipairs(describe(ids)) do answer[#answer + 1] = value end
        return reply(answer)
        """;
}

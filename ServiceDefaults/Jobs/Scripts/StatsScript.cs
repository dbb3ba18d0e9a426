namespace QuizNet.ServiceDefaults.Jobs.Scripts;

/// <summary>
/// Answers now, 1 if paused, the time since when the oldest job waits (0 if none), dead letters kept; the number of values per
/// type and those (waiting, delayed, active, completed, failed, cancelled); then minutes and workers as name and value, each
/// with their number before.
/// </summary>
internal static class StatsScript
{
    public const int AnswersPerType = 6;

    public const string Text = JobScripts.Prelude + """
        local oldest = 0
        local answer = {text(now), redis.call('HEXISTS', meta, 'paused'), 0, redis.call('ZCARD', ends.f)}
        for _, type in ipairs(types) do
          for _, key in ipairs({waitingKey(type), delayedKey(type), activeKey(type)}) do answer[#answer + 1] = redis.call('ZCARD', key) end
          for _, state in ipairs({'c', 'f', 'x'}) do answer[#answer + 1] = redis.call('HGET', meta, state .. ':' .. type) or '0' end
          -- The oldest is near the head: whoever is further back than a hundred was overtaken by higher priorities only.
          local ids = redis.call('ZRANGE', waitingKey(type), 0, 99)
          load(ids)
          for _, id in ipairs(ids) do
            local job = known[id]
            if job and (oldest == 0 or tonumber(job.ready) < oldest) then oldest = tonumber(job.ready) end
          end
        end
        answer[3] = text(oldest)
        for _, key in ipairs({minutes, workers}) do
          local values = redis.call('HGETALL', key)
          answer[#answer + 1] = #values
          for _, value in ipairs(values) do answer[#answer + 1] = value end
        end
        return reply(answer)
        """;
}

namespace QuizNet.ServiceDefaults.Jobs.Scripts;

/// <summary>
/// Arguments: how long keys are remembered, then per job: text, type, priority, delay, most attempts, idempotency key or nothing,
/// digest of what the key stands for. Answers per job a letter (a added, d duplicate, x conflict) and the id.
/// </summary>
internal static class AddScript
{
    public const int ArgumentsPerJob = 7;

    public const string Text = JobScripts.Prelude + """
        local window = tonumber(ARGV[6])
        local count = math.floor((#ARGV - 6) / 7)
        local last = draw('id', count)
        local answer, fresh = {}, {}
        for i = 1, count do
          local at = 6 + (i - 1) * 7
          local key, digest = ARGV[at + 6], ARGV[at + 7]
          local first, body, forgotten, half
          if key ~= '' then
            first, body, forgotten, half = string.match(fresh[key] or redis.call('HGET', keys, key) or '', '^(%d+)|([^|]*)|(%d+)(.*)$')
            if half == '|half' and redis.call('HEXISTS', states, first) == 0 then first = nil end
          end
          if first and tonumber(forgotten) > now then
            answer[i] = (body == digest and 'd' or 'x') .. first
          else
            local id = text(last - count + i)
            if key ~= '' then
              -- Marked until the job is there: see JobScripts.End about scripts that were cut off.
              fresh[key] = id .. '|' .. digest .. '|' .. text(now + window)
              into(set, keys, key, fresh[key] .. '|half')
              into(confirm, keys, key, fresh[key])
              into(joined, keyTimes, text(now + window), key)
            end
            into(set, jobs, id, ARGV[at + 1])
            into(joined, all, id, id)
            place(id, {type = ARGV[at + 2], priority = ARGV[at + 3], attempts = '0', most = ARGV[at + 5], fence = '0', created = text(now),
              ready = text(now + tonumber(ARGV[at + 4])), started = '0', ended = '0', worker = ''})
            answer[i] = 'a' .. id
          end
        end
        return reply(answer)
        """;
}

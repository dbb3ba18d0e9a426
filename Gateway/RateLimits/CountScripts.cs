namespace QuizNet.Gateway.RateLimits;

/// <summary>Keys: for each caller the counts of this window and of the one before; hashes with a field for each count of a gateway.</summary>
internal static class CountScripts
{
    /// <summary>Arguments for each caller, beside its two keys.</summary>
    public const int Arguments = 6;

    /// <summary>Numbers answered for each caller: 1 if one more is granted; own, others; own, others of the previous window.</summary>
    public const int Answers = 5;

    /// <summary>
    /// Arguments for each caller: the field; the counts of both windows; the quota if one more is wanted, or 0; the window's
    /// length and what is left of it, in milliseconds. The rule is that of SlidingWindow.Used.
    /// </summary>
    public const string Tell = """
        local function tell(key, field, mine, keep)
          local own = tonumber(redis.call('HGET', key, field) or '0')
          if mine > own then
            redis.call('HSET', key, field, mine)
            redis.call('PEXPIRE', key, keep)
            own = mine
          end
          local others = -own
          for _, count in ipairs(redis.call('HVALS', key)) do others = others + tonumber(count) end
          return own, others
        end

        local answers = {}
        for caller = 0, #KEYS / 2 - 1 do
          local current, previous, first = KEYS[caller * 2 + 1], KEYS[caller * 2 + 2], caller * 6
          local field, quota = ARGV[first + 1], tonumber(ARGV[first + 4])
          local length, left = tonumber(ARGV[first + 5]), tonumber(ARGV[first + 6])
          local own, others = tell(current, field, tonumber(ARGV[first + 2]), 2 * length)
          local ownBefore, othersBefore = tell(previous, field, tonumber(ARGV[first + 3]), length)
          local granted = 0
          if quota > 0 and own + others + math.ceil((ownBefore + othersBefore) * left / length) < quota then
            granted, own = 1, own + 1
            redis.call('HSET', current, field, own)
            redis.call('PEXPIRE', current, 2 * length)
          end
          for _, number in ipairs({granted, own, others, ownBefore, othersBefore}) do answers[#answers + 1] = number end
        end
        return answers
        """;
}

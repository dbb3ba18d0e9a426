using QuizNet.Quiz.Games.Live;

namespace QuizNet.Quiz.Games.Views;

internal static class CrowdScript
{
    /// <summary>
    /// Keys: seats, here, order, waiting, people, answers of the question. Answers how many have a seat, are here, and have answered; and of the last 60
    /// that came, and the first 60 that wait, in a row: player, person, whether they are here, factor of time.
    /// </summary>
    public const string Read = RedisTime.Now + """
        local function rows(players)
          local found = {}
          for _, player in ipairs(players) do
            local person = redis.call('HGET', KEYS[5], player)
            if person then
              local lease = redis.call('ZSCORE', KEYS[2], player)
              local seat = redis.call('HGET', KEYS[1], player)
              found[#found + 1] = player
              found[#found + 1] = person
              found[#found + 1] = lease and tonumber(lease) > now and 1 or 0
              found[#found + 1] = seat and string.match(seat, ':(.+)$') or '1'
            end
          end
          return found
        end
        return {
          redis.call('HLEN', KEYS[1]),
          redis.call('ZCOUNT', KEYS[2], now, '+inf'),
          redis.call('HLEN', KEYS[6]),
          rows(redis.call('LRANGE', KEYS[3], -60, -1)),
          rows(redis.call('ZRANGE', KEYS[4], 0, 59)),
        }
        """;
}

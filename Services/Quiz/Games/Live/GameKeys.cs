using StackExchange.Redis;

namespace QuizNet.Quiz.Games.Live;

/// <summary>Where a game is in Redis. The braces keep all of it on one node of a cluster, so that a script can change any of it.</summary>
internal sealed class GameKeys(string pin)
{
    /// <summary>What is due when, over all games: their PINs by time. To look too early does no harm.</summary>
    public static readonly RedisKey Due = "games:due";

    /// <summary>Games that are over and not in the database yet, by the time when somebody should try.</summary>
    public static readonly RedisKey Unwritten = "games:unwritten";

    private readonly string _prefix = $"game:{{{pin}}}";

    public string Pin => pin;

    /// <summary>A hash: state, version, and what scripts need of the state as plain numbers.</summary>
    public RedisKey Game => _prefix;

    /// <summary>What never changes: the quiz, the options.</summary>
    public RedisKey Book => $"{_prefix}:book";

    /// <summary>Hash of a key -> whose it is.</summary>
    public RedisKey Keys => $"{_prefix}:keys";

    /// <summary>Player -> who they are.</summary>
    public RedisKey People => $"{_prefix}:people";

    /// <summary>Player -> first question and factor of time. Only who is in here takes part.</summary>
    public RedisKey Seats => $"{_prefix}:seats";

    /// <summary>Players in the order in which they came.</summary>
    public RedisKey Order => $"{_prefix}:order";

    /// <summary>Those who wait for the host to let them in, by time.</summary>
    public RedisKey Waiting => $"{_prefix}:waiting";

    /// <summary>Key of a name -> player.</summary>
    public RedisKey Names => $"{_prefix}:names";

    /// <summary>Team -> members.</summary>
    public RedisKey Teams => $"{_prefix}:teams";

    /// <summary>Addresses that somebody was sent out from.</summary>
    public RedisKey Suspects => $"{_prefix}:suspects";

    /// <summary>Who is connected: player -> end of the lease.</summary>
    public RedisKey Here => $"{_prefix}:here";

    /// <summary>Player -> the socket that counts.</summary>
    public RedisKey Sockets => $"{_prefix}:sockets";

    /// <summary>Sockets of those who lead the game -> end of the lease.</summary>
    public RedisKey Leaders => $"{_prefix}:leaders";

    /// <summary>Player -> points and all that belongs to them.</summary>
    public RedisKey Tallies => $"{_prefix}:tallies";

    /// <summary>Question -> how it ended.</summary>
    public RedisKey Outcomes => $"{_prefix}:outcomes";

    /// <summary>Each change of the state, in order: entry n is offset n.</summary>
    public RedisKey Log => $"{_prefix}:log";

    /// <summary>Player -> milliseconds, factor of time, answer.</summary>
    public RedisKey Answers(int question) => $"{_prefix}:answers:{question}";

    /// <summary>Players who have loaded the pictures of a question.</summary>
    public RedisKey Ready(int question) => $"{_prefix}:ready:{question}";

    /// <summary>Joins from one address, by time.</summary>
    public RedisKey Joins(string address) => $"{_prefix}:joins:{address}";

    /// <summary>Where replicas tell each other of changes.</summary>
    public RedisChannel Channel => new($"game:{pin}", RedisChannel.PatternMode.Literal);
}

namespace QuizNet.Dashboard.FaultDetection.Announcing;

/// <summary>
/// Which replicas have been announced as failed. Keys: 1 a hash of their ids (each with what is needed to announce the recovery),
/// 2 the highest fencing token that has spoken. First argument: the fencing token; who has a lower one is no longer the speaker.
/// </summary>
internal static class IncidentScripts
{
    private const string Fence = """
        if tonumber(ARGV[1]) < tonumber(redis.call('GET', KEYS[2]) or '0') then return 0 end
        redis.call('SET', KEYS[2], ARGV[1])

        """;

    /// <summary>Arguments 2, 3: id, description. 1 if it is ours to announce.</summary>
    public const string Open = Fence + "return redis.call('HSETNX', KEYS[1], ARGV[2], ARGV[3])";

    /// <summary>Argument 2: id. 1 if it is ours to announce.</summary>
    public const string Close = Fence + "return redis.call('HDEL', KEYS[1], ARGV[2])";
}

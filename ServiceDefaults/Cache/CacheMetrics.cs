using System.Diagnostics.Metrics;

namespace QuizNet.ServiceDefaults.Cache;

/// <summary>How often the cache had what it was asked for.</summary>
internal sealed class CacheMetrics(IMeterFactory meters)
{
    private static readonly KeyValuePair<string, object?>[] Tags =
        [.. Enum.GetNames<CacheOutcome>().Select(name => KeyValuePair.Create("outcome", (object?)name.ToLowerInvariant()))];

    private readonly Counter<long> _requests = meters.Create("quiznet.cache").CreateCounter<long>("quiznet.cache.requests", "{request}", "Reads of the cache, by what it had.");

    public void Count(CacheOutcome outcome) => _requests.Add(1, Tags[(int)outcome]);
}

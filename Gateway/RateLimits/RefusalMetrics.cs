using System.Diagnostics.Metrics;

namespace QuizNet.Gateway.RateLimits;

internal sealed class RefusalMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _refused = meters.Create("quiznet.gateway.limits").CreateCounter<long>("quiznet.gateway.refused");

    public void Count(string limit) => _refused.Add(1, KeyValuePair.Create("limit", (object?)limit));
}

using System.Collections.Concurrent;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>One counter for each type of service. A request takes the counter's value and moves it on, in one step.</summary>
internal sealed class RoundRobinCounters
{
    private readonly ConcurrentDictionary<string, Counter> _counters = new();

    /// <summary>The place of the next request among so many replicas.</summary>
    public int Next(string type, int count) => (int)(CounterOf(type).Take() % (ulong)count);

    public long Value(string type) => (long)CounterOf(type).Value;

    public void Reset(string type) => CounterOf(type).Reset();

    private Counter CounterOf(string type) => _counters.GetOrAdd(type, _ => new Counter());

    // Unsigned, so that it wraps around without ever giving a negative place.
    private sealed class Counter
    {
        private ulong _next;

        public ulong Value => Volatile.Read(ref _next);

        public ulong Take() => Interlocked.Increment(ref _next) - 1;

        public void Reset() => Interlocked.Exchange(ref _next, 0);
    }
}

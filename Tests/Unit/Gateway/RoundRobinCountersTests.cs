using QuizNet.Gateway.LoadBalancing;

namespace QuizNet.Unit.Gateway;

public sealed class RoundRobinCountersTests
{
    private readonly RoundRobinCounters _counters = new();

    [Fact]
    public void Turns_go_round()
    {
        Assert.Equal([0, 1, 2, 0, 1], Enumerable.Range(0, 5).Select(_ => _counters.Next("auth", 3)));
        Assert.Equal(5, _counters.Value("auth"));
    }

    [Fact]
    public void Each_type_has_its_own_counter()
    {
        _counters.Next("auth", 3);

        Assert.Equal(0, _counters.Next("data", 3));
    }

    [Fact]
    public void A_reset_starts_from_the_first()
    {
        _counters.Next("auth", 3);
        _counters.Reset("auth");

        Assert.Equal(0, _counters.Value("auth"));
        Assert.Equal(0, _counters.Next("auth", 3));
    }

    [Fact]
    public void Every_replica_gets_the_same_number_however_many_ask_at_once()
    {
        const int Replicas = 7;
        const int Each = 10_000;
        var hits = new int[Replicas];

        Parallel.For(0, Replicas * Each, _ => Interlocked.Increment(ref hits[_counters.Next("auth", Replicas)]));

        Assert.All(hits, hit => Assert.Equal(Each, hit));
    }
}

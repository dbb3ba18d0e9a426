using Microsoft.AspNetCore.Http;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Unit.Gateway.Balancing;

public sealed class BalancerTests
{
    [Fact]
    public void Weighted_turns_are_spread_out_as_nginx_does_it()
    {
        var (weighted, set) = (new SmoothWeighted(), TestReplicas.Set(5, 1, 1));

        Assert.Equal("1121311", string.Concat(Enumerable.Range(0, 7).Select(_ => weighted.Pick(new DefaultHttpContext(), set, set.All).Id[^1])));
    }

    [Fact]
    public void Weights_hold_although_the_candidates_come_in_a_new_list_each_time()
    {
        var (weighted, set) = (new SmoothWeighted(), TestReplicas.Set(2, 1, 5));

        var picked = Enumerable.Range(0, 30).Select(_ => weighted.Pick(new DefaultHttpContext(), set, [set.All[0], set.All[1]])).ToList();

        Assert.Equal([20, 10], set.All.Take(2).Select(replica => picked.Count(one => one == replica)));
    }

    [Fact]
    public void Weights_hold_exactly_over_a_whole_cycle()
    {
        var set = TestReplicas.Set(3, 2, 1);

        Assert.Equal([30, 20, 10], Counts(new SmoothWeighted(), set, 60));
    }

    [Fact]
    public void Least_requests_goes_to_who_has_least_to_do()
    {
        var set = TestReplicas.Set(1, 1, 1);
        set.All[0].Begin();
        set.All[2].Begin();

        Assert.Equal([0, 9, 0], Counts(new LeastRequests(), set, 9));
    }

    [Fact]
    public void Least_requests_lets_equals_take_turns() => Assert.Equal([3, 3, 3], Counts(new LeastRequests(), TestReplicas.Set(1, 1, 1), 9));

    [Fact]
    public void Two_choices_never_take_the_slowest_of_three()
    {
        var set = TestReplicas.Set(1, 1, 1);
        set.All[0].Latency.Add(TimeSpan.FromMilliseconds(10), TimeSpan.Zero);
        set.All[1].Latency.Add(TimeSpan.FromMilliseconds(10), TimeSpan.Zero);
        set.All[2].Latency.Add(TimeSpan.FromMilliseconds(33), TimeSpan.Zero);

        var counts = Counts(new LatencyTwoChoices(), set, 1000);

        Assert.Equal(0, counts[2]);
        Assert.All(counts[..2], count => Assert.InRange(count, 300, 700));
    }

    [Fact]
    public void A_path_always_goes_to_the_same_replica()
    {
        var (hash, set) = (new BoundedHash(), TestReplicas.Set(1, 1, 1));

        Assert.All(Paths(100), path => Assert.Single(Enumerable.Range(0, 3).Select(_ => hash.Pick(Request(path), set, set.All)).Distinct()));
    }

    [Fact]
    public void Paths_are_spread_evenly_and_only_those_of_a_replica_that_leaves_move()
    {
        var (hash, set) = (new BoundedHash(), TestReplicas.Set(1, 1, 1));
        var before = Paths(3000).ToDictionary(path => path, path => hash.Pick(Request(path), set, set.All));

        Replica[] remaining = [set.All[0], set.All[1]];

        Assert.All(before.Values.CountBy(replica => replica), count => Assert.InRange(count.Value, 800, 1200));
        Assert.All(before.Where(place => place.Value != set.All[2]), place => Assert.Same(place.Value, hash.Pick(Request(place.Key), set, remaining)));
    }

    [Fact]
    public void A_path_that_everybody_wants_overflows_to_others()
    {
        var (hash, set) = (new BoundedHash(), TestReplicas.Set(1, 1, 1));

        for (var request = 0; request < 90; request++)
        {
            hash.Pick(Request("/api/data/popular"), set, set.All).Begin();
        }

        Assert.All(set.All, replica => Assert.InRange(replica.Waiting, 0, 38));
    }

    [Fact]
    public void A_cookie_brings_back_to_the_same_replica_and_leads_on_if_that_is_gone()
    {
        var (affinity, set) = (new CookieAffinity(new RoundRobin(new RoundRobinCounters())), TestReplicas.Set(1, 1, 1));
        var first = Request("/");
        var chosen = affinity.Pick(first, set, set.All);
        var cookie = first.Response.Headers.SetCookie.ToString().Split(';')[0];

        Assert.Equal([chosen, chosen, chosen], Enumerable.Range(0, 3).Select(_ => affinity.Pick(Request("/", cookie), set, set.All)));
        Assert.NotSame(chosen, affinity.Pick(Request("/", cookie), set, [.. set.All.Where(replica => replica != chosen)]));
        Assert.DoesNotContain(chosen.Id, cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 17)]
    [InlineData(1, int.MaxValue)]
    public void A_new_replica_gets_more_and_more_at_a_time(double progress, int expected) => Assert.Equal(expected, SlowStart.Limit(progress));

    [Fact]
    public void Slow_start_spares_who_has_something_to_do()
    {
        var start = new SlowStart(TimeSpan.FromSeconds(10), TimeSpan.Zero);

        Assert.True(start.MayTake(waiting: 0, TimeSpan.Zero));
        Assert.False(start.MayTake(waiting: 1, TimeSpan.Zero));
        Assert.True(start.MayTake(waiting: 1000, TimeSpan.FromSeconds(10)));
        Assert.True(start.IsOver);
    }

    [Fact]
    public void An_average_rises_at_once_and_falls_slowly()
    {
        var average = new MovingAverage();
        average.Add(TimeSpan.FromMilliseconds(10), TimeSpan.Zero);

        average.Add(TimeSpan.FromMilliseconds(110), TimeSpan.FromSeconds(0.01));
        var risen = average.Milliseconds;
        average.Add(TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(0.02));

        Assert.Equal(60, risen);
        Assert.InRange(average.Milliseconds, 59, 60);
    }

    private static int[] Counts(IBalancer balancer, ReplicaSet set, int requests)
    {
        var picked = Enumerable.Range(0, requests).Select(_ => balancer.Pick(Request("/"), set, set.All)).ToList();
        return [.. set.All.Select(replica => picked.Count(pick => pick == replica))];
    }

    private static IEnumerable<string> Paths(int count) => Enumerable.Range(0, count).Select(number => $"/api/data/data-{number}");

    private static DefaultHttpContext Request(string path, string? cookie = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = path;
        context.Request.Headers.Cookie = cookie;
        return context;
    }
}

using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.FaultDetection.Replicas;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class WatchedReplicaTests
{
    private const string Id = "auth-1";

    private readonly WatchedReplica _replica = new(
        new ServiceInstance(Id, "auth", "http://localhost:3001", Id, new Dictionary<string, string>(), InstanceStatus.Up, Replicas.Start, Replicas.Start), new DetectionOptions(), Replicas.Start);

    [Fact]
    public void Slow_is_whose_many_requests_take_long_and_only_while_there_are_any()
    {
        Hear(looks: 30, milliseconds: 100, requests: 20);
        var usual = IsSlow;
        Hear(looks: 10, milliseconds: 1000, requests: 9);
        var byAHandful = IsSlow;
        Hear(looks: 3, milliseconds: 1000, requests: 10);
        var byMany = IsSlow;
        Hear(looks: 1, milliseconds: null, requests: 0);
        var unasked = IsSlow;

        Assert.Equal((false, false, true, false), (usual, byAHandful, byMany, unasked));
    }

    [Fact]
    public void Whom_no_gateway_speaks_of_is_not_slow()
    {
        Hear(looks: 30, milliseconds: 100, requests: 20);
        Hear(looks: 3, milliseconds: 1000, requests: 20);
        var before = IsSlow;

        _replica.Hear(null, null, Replicas.Start);
        _replica.CompareTimes([], [100]);

        Assert.Equal((true, false), (before, IsSlow));
    }

    private bool IsSlow => _replica.Facts(Replicas.Start).Slowness is not null;

    private void Hear(int looks, double? milliseconds, long requests)
    {
        var metrics = new InstanceMetrics(Id, "auth", "http://localhost:3001", 0, 0, 0, 0, 1, new LatencyMetrics(milliseconds, null, null), 0, 0, "closed", 0)
        {
            Buckets = [new LatencyBucket(2048, requests)],
        };
        for (var look = 0; look < looks; look++)
        {
            _replica.Hear(new GatewayTarget(Id, Id, "http://localhost:3001", Healthy: true), metrics, Replicas.Start);
            _replica.CompareTimes([], [100]);
        }
    }
}

using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.FaultDetection.Gateways;
using QuizNet.Dashboard.FaultDetection.Replicas;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class FindingRulesTests
{
    private static DateTimeOffset Now { get; } = Replicas.Start.AddMinutes(1);

    [Fact]
    public void Nothing_is_wrong_with_those_that_are_well_suspect_recovering_draining_or_unknown() => Assert.Empty(Find([
        Replicas.Facts("a"),
        Replicas.Facts("b", HealthState.Suspect),
        Replicas.Facts("c", HealthState.Recovering),
        Replicas.Facts("d", HealthState.Draining),
        Replicas.Facts("e", HealthState.Unknown),
    ]));

    [Fact]
    public void One_of_two_that_is_dead_is_one_finding_with_its_reason_and_its_time()
    {
        var found = Assert.Single(Find([Replicas.Facts("a"), Replicas.Facts("b", HealthState.Unhealthy, slowness: "slow", errors: "errors")]));

        Assert.Equal(new Finding("auth", "b", Causes.Unhealthy, AlertSeverity.Critical, "It accepts no connections.", Replicas.Start), found);
    }

    [Fact]
    public void If_all_of_a_type_are_dead_the_service_is_dead()
    {
        var found = Find([Replicas.Facts("a", HealthState.Unhealthy), Replicas.Facts("b", HealthState.Unhealthy), Replicas.Facts("c", type: "data")]);

        Assert.Equal([(null, Causes.NoHealthyReplica), ("a", Causes.Unhealthy), ("b", Causes.Unhealthy)], found.Select(finding => (finding.Instance, finding.Cause)));
    }

    [Fact]
    public void Slow_failing_and_flapping_are_findings_of_a_replica_that_lives()
    {
        var found = Find([Replicas.Facts("a", flapping: true, slowness: "Slow.", errors: "Errors.")]);

        Assert.Equal([Causes.Flapping, Causes.Slow, Causes.ErrorRate], found.Select(finding => finding.Cause));
        Assert.All(found, finding => Assert.Equal(("auth", "a", AlertSeverity.Warning, Now), (finding.Subject, finding.Instance, finding.Severity, finding.Since)));
    }

    [Theory]
    [InlineData("redis", Causes.Redis, "Critical")]
    [InlineData("database", Causes.Database, "Critical")]
    [InlineData("registry", Causes.Registry, "Critical")]
    [InlineData("gateway", Causes.Gateway, "Critical")]
    [InlineData("disk", Causes.Disk, "Warning")]
    [InlineData("queue:compute", Causes.QueueAge, "Warning")]
    public void What_all_lean_on_has_a_cause_of_its_own(string name, string cause, string severity)
    {
        var found = Assert.Single(Find([], dependencies: [Dependency(name, HealthState.Unhealthy), Dependency("other", HealthState.Suspect)]));

        Assert.Equal((name, null, cause, Enum.Parse<AlertSeverity>(severity), "Why."), (found.Subject, found.Instance, found.Cause, found.Severity, found.Summary));
    }

    [Fact]
    public void Traffic_that_fails_or_is_too_much_is_a_finding_of_the_service()
    {
        var found = Find([], [new ServiceFacts("data", "Errors.", "Too much."), new ServiceFacts("auth", null, null)]);

        Assert.Equal([("data", Causes.ErrorRate, AlertSeverity.Critical), ("data", Causes.Saturation, AlertSeverity.Warning)], found.Select(finding => (finding.Subject, finding.Cause, finding.Severity)));
    }

    [Fact]
    public void What_goes_on_keeps_its_beginning_and_its_words()
    {
        var before = Find([Replicas.Facts("a", slowness: "It takes 800 ms.")]);
        var after = FindingRules.Find([Replicas.Facts("a", slowness: "It takes 810 ms.")], [], [], before, Now.AddMinutes(5));

        Assert.Equal(before, after);
    }

    private static IReadOnlyList<Finding> Find(IReadOnlyList<ReplicaFacts> replicas, IReadOnlyList<ServiceFacts>? services = null, IReadOnlyList<DependencyStatus>? dependencies = null) =>
        FindingRules.Find(replicas, services ?? [], dependencies ?? [], [], Now);

    private static DependencyStatus Dependency(string name, HealthState state) => new(name, state, "Why.", Replicas.Start, null, new Dictionary<string, double>());
}

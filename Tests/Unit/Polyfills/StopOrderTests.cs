using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestrator;

namespace QuizNet.Unit.Polyfills;

public sealed class StopOrderTests
{
    private readonly ProjectResource _redis = new("redis");
    private readonly ProjectResource _registry = new("registry");
    private readonly ProjectResource _auth = new("auth");
    private readonly ProjectResource _data = new("data");
    private readonly ProjectResource _gateway = new("gateway");

    [Fact]
    public void Users_stop_before_what_they_use()
    {
        WaitsFor(_registry, _redis);
        WaitsFor(_auth, _registry);
        WaitsFor(_data, _registry);
        RefersTo(_gateway, _auth);
        RefersTo(_gateway, _data);

        Assert.Equal([["gateway"], ["auth", "data"], ["registry"], ["redis"]], Order(_redis, _registry, _auth, _data, _gateway));
    }

    [Fact]
    public void Resources_that_refer_to_each_other_stop_all_the_same()
    {
        RefersTo(_auth, _data);
        RefersTo(_data, _auth);

        Assert.Equal(["auth", "data"], Order(_auth, _data).SelectMany(level => level).Order());
    }

    [Fact]
    public void A_server_stops_after_those_who_use_what_is_in_it()
    {
        var database = new Part("database", _redis);
        WaitsFor(_auth, database);

        Assert.Equal([["auth"], ["database"], ["redis"]], Order(_redis, database, _auth));
    }

    private static void WaitsFor(ProjectResource resource, IResource other) => resource.Annotations.Add(new WaitAnnotation(other, WaitType.WaitUntilHealthy));

    private static void RefersTo(ProjectResource resource, ProjectResource other) => resource.Annotations.Add(new ResourceRelationshipAnnotation(other, "Reference"));

    private static IEnumerable<IEnumerable<string>> Order(params IResource[] resources) => StopOrder.Of(resources).Select(level => level.Select(resource => resource.Name));

    private sealed class Part(string name, IResource parent) : Resource(name), IResourceWithParent
    {
        public IResource Parent => parent;
    }
}

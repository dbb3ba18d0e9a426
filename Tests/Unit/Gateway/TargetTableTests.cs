using QuizNet.Contracts;
using QuizNet.Gateway.Discovery;
using QuizNet.Gateway.Proxying;
using Yarp.ReverseProxy.Configuration;

namespace QuizNet.Unit.Gateway;

public sealed class TargetTableTests
{
    private readonly InMemoryConfigProvider _proxy = new(ServiceRoutes.All, []);

    [Fact]
    public void A_list_without_anybody_is_not_believed()
    {
        var table = new TargetTable(_proxy);
        table.Update(List("auth-1"));

        table.Update(List());

        Assert.Equal(["auth-1"], Destinations("auth"));
    }

    [Fact]
    public void A_type_whose_last_replica_leaves_is_empty_while_others_are_there()
    {
        var table = new TargetTable(_proxy);
        table.Update(List("auth-1", "data-1"));

        table.Update(List("data-1"));

        Assert.Empty(Destinations("auth"));
        Assert.Equal(["data-1"], Destinations("data"));
    }

    [Fact]
    public void An_unchanged_list_does_not_rebuild_the_routes()
    {
        var table = new TargetTable(_proxy);
        table.Update(List("auth-1"));
        var before = _proxy.GetConfig();

        table.Update(List("auth-1"));

        Assert.Same(before, _proxy.GetConfig());
    }

    private static ServiceList List(params string[] ids) => new(
        [.. ids.Select(id => new ServiceInstance(id, id.Split('-')[0], $"http://localhost/{id}", id, new Dictionary<string, string>(), InstanceStatus.Up, default, default))],
        ids.Length,
        ids.Length);

    private IEnumerable<string> Destinations(string type) => _proxy.GetConfig().Clusters.Single(cluster => cluster.ClusterId == type).Destinations!.Keys;
}

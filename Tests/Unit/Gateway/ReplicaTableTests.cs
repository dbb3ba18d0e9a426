using QuizNet.Contracts;
using QuizNet.Gateway.Replicas;
using static QuizNet.Unit.Gateway.TestReplicas;

namespace QuizNet.Unit.Gateway;

public sealed class ReplicaTableTests
{
    private readonly ReplicaTable _table = Table();

    [Fact]
    public void A_list_without_anybody_is_not_believed()
    {
        _table.Update(List("auth-1"));

        _table.Update(List());

        Assert.Equal(["auth-1"], Ids("auth"));
    }

    [Fact]
    public void A_type_whose_last_replica_leaves_is_empty_while_others_are_there()
    {
        _table.Update(List("auth-1", "data-1"));

        _table.Update(List("data-1"));

        Assert.Empty(Ids("auth"));
        Assert.Equal(["data-1"], Ids("data"));
    }

    [Fact]
    public void Who_stays_keeps_what_is_known_of_it()
    {
        _table.Update(List("auth-1"));
        var before = _table["auth"].All[0];

        _table.Update(List("auth-1", "auth-2"));

        Assert.Same(before, _table["auth"].All[0]);
    }

    [Fact]
    public void Only_who_comes_later_starts_slowly()
    {
        _table.Update(List("auth-1"));

        _table.Update(List("auth-1", "auth-2"));

        Assert.Equal([true, false], _table["auth"].All.Select(replica => replica.SlowStart.IsOver));
    }

    [Fact]
    public void Replicas_are_in_the_order_of_their_ids()
    {
        _table.Update(List("auth-3", "auth-1", "auth-2"));

        Assert.Equal(["auth-1", "auth-2", "auth-3"], Ids("auth"));
    }

    private static ServiceList List(params string[] ids) => new(
        [.. ids.Select(id => new ServiceInstance(id, id.Split('-')[0], $"http://localhost/{id}", id, new Dictionary<string, string>(), InstanceStatus.Up, default, default))],
        ids.Length,
        ids.Length);

    private IEnumerable<string> Ids(string type) => _table[type].Available.Select(replica => replica.Id);
}

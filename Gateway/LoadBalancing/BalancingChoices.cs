using System.Collections.Concurrent;
using System.Collections.Frozen;
using QuizNet.Gateway.Proxying;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>Which way of choosing each route has. Settings name it by route or type ("Balancing:data": "latency"), operators change it while it runs.</summary>
internal sealed class BalancingChoices
{
    private readonly FrozenDictionary<string, IBalancer> _balancers;
    private readonly ConcurrentDictionary<string, IBalancer> _chosen = [];

    public BalancingChoices(IConfiguration configuration, RoundRobin usual, IEnumerable<IBalancer> balancers)
    {
        _balancers = balancers.ToFrozenDictionary(balancer => balancer.Name);
        foreach (var route in ServiceRoutes.All)
        {
            var name = configuration[$"Balancing:{route.Id}"] ?? configuration[$"Balancing:{route.Type}"] ?? usual.Name;
            if (!TryChoose(route.Id, name))
            {
                throw new InvalidOperationException($"Balancing:{route.Id} is '{name}'; it must be one of {string.Join(", ", Names)}.");
            }
        }
    }

    public IEnumerable<string> Names => _balancers.Keys.Order();

    public IReadOnlyDictionary<string, string> Chosen => _chosen.ToDictionary(choice => choice.Key, choice => choice.Value.Name);

    public IBalancer Of(ServiceRoute route) => _chosen[route.Id];

    public bool TryChoose(string route, string name)
    {
        if (!_balancers.TryGetValue(name, out var balancer))
        {
            return false;
        }

        _chosen[route] = balancer;
        return true;
    }
}

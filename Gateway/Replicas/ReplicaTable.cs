using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Gateway.Breakers;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Shedding;

namespace QuizNet.Gateway.Replicas;

/// <summary>All replicas that the gateway forwards to, and where it has them from.</summary>
internal sealed class ReplicaTable(IOptions<ReplicaOptions> options, IOptions<ServiceBreakerOptions> breaking, IOptions<SheddingOptions> shedding, TimeProvider time)
{
    private readonly FrozenDictionary<string, ReplicaSet> _sets = ServiceRoutes.Types.ToFrozenDictionary(
        type => type,
        type => new ReplicaSet(type, options.Value, breaking.Value, new Admission(shedding.Value, time)));

    private IReadOnlyList<Target> _targets = [];
    private long? _index;
    private volatile bool _any;

    public DiscoverySource Source { get; private set; }

    public bool IsEmpty => !_any;

    public IEnumerable<ReplicaSet> Sets => ServiceRoutes.Types.Select(type => _sets[type]);

    public ReplicaSet this[string type] => _sets[type];

    public (ReplicaSet Set, Replica Replica)? Find(string id)
    {
        foreach (var set in _sets.Values)
        {
            if (set.All.FirstOrDefault(replica => replica.Id == id) is { } found)
            {
                return (set, found);
            }
        }

        return null;
    }

    /// <summary>Takes over a list. One without anybody is not believed: that is a registry with amnesia, since this gateway itself is registered.</summary>
    public void Update(ServiceList list)
    {
        if (list.Count > 0)
        {
            Replace(
                DiscoverySource.Registry,
                [.. from instance in list.Services where instance.Healthy select new Target(instance.ServiceId, instance.ServiceType, instance.Name, instance.Url, Weight(instance))]);
            if (list.Index != _index)
            {
                // Something has happened at the registry: whoever is out may be back.
                _index = list.Index;
                Hurry();
            }
        }
    }

    public void UseFallback(IReadOnlyList<Target> targets) => Replace(DiscoverySource.ServiceDiscovery, targets);

    private static int Weight(ServiceInstance instance) =>
        instance.Metadata.TryGetValue("weight", out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) ? Math.Clamp(weight, 1, 100) : 1;

    private void Replace(DiscoverySource source, IReadOnlyList<Target> targets)
    {
        Source = source;
        _any = targets.Count > 0;
        if (!targets.SequenceEqual(_targets))
        {
            _targets = targets;
            var byType = targets.ToLookup(target => target.Type);
            foreach (var set in _sets.Values)
            {
                set.Replace(byType[set.Type], time.Now());
            }
        }
    }

    private void Hurry()
    {
        foreach (var replica in _sets.Values.SelectMany(set => set.All))
        {
            replica.Breaker.Hurry(time.Now());
        }
    }
}

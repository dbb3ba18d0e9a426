using QuizNet.Contracts;
using QuizNet.Gateway.Proxying;
using Yarp.ReverseProxy.Configuration;

namespace QuizNet.Gateway.Discovery;

/// <summary>The replicas that the gateway forwards to, and where it has them from.</summary>
internal sealed class TargetTable(InMemoryConfigProvider proxy)
{
    private IReadOnlyList<Target> _targets = [];
    private volatile bool _any;

    public DiscoverySource Source { get; private set; }

    public bool IsEmpty => !_any;

    /// <summary>Takes over a list. One without anybody is not believed: that is a registry with amnesia, since this gateway itself is registered.</summary>
    public void Update(ServiceList list)
    {
        if (list.Count > 0)
        {
            Replace(
                DiscoverySource.Registry,
                [.. from instance in list.Services where instance.Healthy select new Target(instance.ServiceId, instance.ServiceType, instance.Name, instance.Url)]);
        }
    }

    public void UseFallback(IReadOnlyList<Target> targets) => Replace(DiscoverySource.ServiceDiscovery, targets);

    private void Replace(DiscoverySource source, IReadOnlyList<Target> targets)
    {
        Source = source;
        _any = targets.Count > 0;
        if (!targets.SequenceEqual(_targets))
        {
            _targets = targets;
            proxy.Update(ServiceRoutes.All, Clusters.From(targets));
        }
    }
}

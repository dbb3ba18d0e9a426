using System.Collections.Immutable;
using QuizNet.Contracts;

namespace QuizNet.Registry.Instances;

/// <summary>The registry's content at one moment.</summary>
/// <param name="Epoch">Which life of the stored data this is: the run of the application, where one is set. Another one means that Redis has lost ours.</param>
/// <param name="Index">Grows with each change.</param>
/// <param name="Instances">In the order of their ids.</param>
/// <param name="TakenAt">By Redis' clock, which also stamps the heartbeats.</param>
internal sealed record RegistrySnapshot(string Epoch, long Index, ImmutableArray<ServiceInstance> Instances, DateTimeOffset TakenAt)
{
    public ServiceList ToList(string? type = null, bool? healthy = null)
    {
        ServiceInstance[] chosen =
        [
            .. from instance in Instances
               where type is null || instance.ServiceType == type
               where healthy is null || instance.Healthy == healthy
               select instance,
        ];
        return new ServiceList(chosen, chosen.Length, Index);
    }
}

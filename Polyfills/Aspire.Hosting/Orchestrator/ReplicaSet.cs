using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>All replicas of the application, with the ports that they got.</summary>
internal sealed class ReplicaSet : IDisposable
{
    private readonly List<Replica> _replicas = [];

    public IReadOnlyList<Replica> All => _replicas;

    public IEnumerable<Replica> Of(IResource resource) => _replicas.Where(replica => replica.Resource == resource);

    public Replica? Find(string id) => _replicas.Find(replica => string.Equals(replica.Id, id, StringComparison.OrdinalIgnoreCase));

    public void Dispose() => _replicas.ForEach(replica => replica.Dispose());

    public void Add(Replica replica) => _replicas.Add(replica);
}

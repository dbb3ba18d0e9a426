using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>A way to choose the replica that a request goes to first. Retries choose for themselves, so that they disturb no turns.</summary>
internal interface IBalancer
{
    /// <summary>As settings and operators spell it.</summary>
    string Name { get; }

    /// <summary>One of the candidates, of which there is at least one; they are in the order of their ids.</summary>
    Replica Pick(HttpContext context, ReplicaSet set, IReadOnlyList<Replica> candidates);
}

using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Dashboard.Alerts.Incidents;

/// <summary>What is only wrong because something else is: it is counted there, and not spoken of.</summary>
internal static class RootCauses
{
    // Those further up hide those below, and never the other way round.
    private static readonly string[] Ranks =
        [Causes.Redis, Causes.Database, Causes.Registry, Causes.Gateway, Causes.NoHealthyReplica, Causes.Flapping, Causes.Unhealthy];

    private static readonly string[] OfServices =
        [Causes.NoHealthyReplica, Causes.Flapping, Causes.Unhealthy, Causes.Slow, Causes.ErrorRate, Causes.Saturation, Causes.QueueAge];

    /// <summary>The topmost of those that hide it.</summary>
    public static IncidentKey? Find(IncidentKey hidden, IReadOnlyCollection<IncidentKey> present)
    {
        foreach (var rank in Ranks)
        {
            foreach (var root in present)
            {
                if (root.Cause == rank && Hides(root, hidden))
                {
                    return root;
                }
            }
        }

        return null;
    }

    public static bool Hides(IncidentKey root, IncidentKey other) => root.Cause switch
    {
        Causes.Redis => other.Cause is Causes.Registry or Causes.Gateway || OfServices.Contains(other.Cause),
        Causes.Database => OfServices.Contains(other.Cause) && other.Subject is not ("registry" or "gateway"),
        Causes.Registry => OfServices.Contains(other.Cause) && other.Subject == "registry",
        // What is known of requests is known from the gateway.
        Causes.Gateway => other.Cause is Causes.ErrorRate or Causes.Saturation || (OfServices.Contains(other.Cause) && other.Subject == "gateway"),
        Causes.NoHealthyReplica => other.Subject == root.Subject && other.Cause != Causes.NoHealthyReplica && OfServices.Contains(other.Cause),
        Causes.Flapping => IsSame(root, other) && other.Cause is (Causes.Unhealthy or Causes.Slow or Causes.ErrorRate),
        Causes.Unhealthy => IsSame(root, other) && other.Cause is (Causes.Slow or Causes.ErrorRate or Causes.Saturation),
        _ => false,
    };

    private static bool IsSame(IncidentKey one, IncidentKey other) => one.Subject == other.Subject && one.Instance == other.Instance;
}

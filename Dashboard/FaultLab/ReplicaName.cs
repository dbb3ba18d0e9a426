using System.Text.RegularExpressions;

namespace QuizNet.Dashboard.FaultLab;

/// <summary>The registry calls auth-service-1-27147 what the orchestrator calls auth-1; the number at the end is its port.</summary>
internal static partial class ReplicaName
{
    public static string AtOrchestrator(string instance) => Registered().Replace(instance, "${type}-${number}");

    [GeneratedRegex(@"^(?<type>[\w-]+)-service-(?<number>\d+)(-\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Registered();
}

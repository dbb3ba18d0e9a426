using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>What to run.</summary>
internal sealed record ProcessSpec(string FileName, IReadOnlyList<string> Arguments, string WorkingDirectory)
{
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public StopSignal StopSignal { get; init; } = StopSignal.Terminate;
}

/// <summary>What asks the process to end, by its number in POSIX.</summary>
internal enum StopSignal
{
    Interrupt = 2,
    Terminate = 15,
}

/// <summary>How a server that the real Aspire runs in a container is run as a process of this machine.</summary>
internal sealed class LocalServerAnnotation(Func<CancellationToken, Task<ProcessSpec>> prepare) : IResourceAnnotation
{
    public Func<CancellationToken, Task<ProcessSpec>> Prepare => prepare;
}

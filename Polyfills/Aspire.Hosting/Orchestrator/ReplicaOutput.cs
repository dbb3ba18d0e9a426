using System.Collections.Concurrent;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>Takes what the replicas write to the console, to a file each, and to the resource log.</summary>
internal sealed class ReplicaOutput(ResourceLoggerService log, OrchestratorOptions options, ConsolePrinter? console) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<LogFile>> _files = new();

    public void Write(string replicaId, string line, bool isError)
    {
        log.Write(replicaId, line, isError);
        _files.GetOrAdd(replicaId, id => new(() => new LogFile(Path.Combine(options.LogDirectory, $"{id}.log")))).Value.Write(line);
        console?.Print(replicaId, line);
    }

    /// <summary>A word of the orchestrator's own, for the console only.</summary>
    public void Say(string line) => console?.Print(line);

    public void Dispose()
    {
        foreach (var file in _files.Values)
        {
            file.Value.Dispose();
        }
    }
}

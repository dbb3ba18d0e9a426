using QuizNet.Load.Processes;
using QuizNet.Support;

namespace QuizNet.Load.Proxies;

/// <summary>A reverse proxy in front of some backends on ports of this machine, or what is missing to run it.</summary>
/// <param name="Name">As in the tables.</param>
/// <param name="Missing">What to install, or null.</param>
/// <param name="Start">Starts it.</param>
internal sealed record Proxy(string Name, string? Missing, Func<ProxyPlace, Child> Start)
{
    public const string Gateway = "gateway";

    /// <summary>Runs it until it is disposed of, and waits until it forwards.</summary>
    public async Task<RunningProxy> RunAsync(IReadOnlyList<int> backends, string path, CancellationToken cancellationToken)
    {
        var folder = new TemporaryDirectory();
        var port = FreePort.Next();
        var running = new RunningProxy(Name, port, Start(new ProxyPlace(port, backends, folder.Path)), folder);
        try
        {
            await running.WaitUntilForwardingAsync(path, cancellationToken);
            return running;
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }
}

/// <summary>Where a proxy listens, what it forwards to, and a folder for its files.</summary>
internal sealed record ProxyPlace(int Port, IReadOnlyList<int> Backends, string Folder);

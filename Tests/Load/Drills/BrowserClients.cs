using QuizNet.Load.Measuring;

namespace QuizNet.Load.Drills;

/// <summary>Clients that take turns, each with connections and cookies of its own.</summary>
internal sealed class BrowserClients(Uri address, int count, CancellationToken abandon) : IDisposable
{
    private readonly List<HttpTarget> _clients = [.. Enumerable.Range(0, count).Select(_ => new HttpTarget(address, abandon, keepsCookies: true))];

    public Task<Answer> GetAsync(long number, string path) => _clients[(int)(number % _clients.Count)].GetAsync(path);

    public void Dispose() => _clients.ForEach(client => client.Dispose());
}

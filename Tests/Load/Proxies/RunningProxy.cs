using QuizNet.Load.Processes;
using QuizNet.Support;

namespace QuizNet.Load.Proxies;

internal sealed class RunningProxy(string name, int port, Child process, TemporaryDirectory folder) : IAsyncDisposable
{
    // Every replica has its turn before anything is measured.
    private const int GoodInARow = 9;

    public string Name { get; } = name;

    public Uri Address { get; } = new($"http://127.0.0.1:{port}");

    /// <summary>Bytes.</summary>
    public long WorkingSet => Processes.WorkingSet.BytesOf(process.Id);

    public double ProcessorSeconds => ProcessorTimes.SecondsOf(process.Id);

    public async Task WaitUntilForwardingAsync(string path, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var good = 0;
        await Eventually.IsTrueAsync(
            async () =>
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"{Name} has ended: {process.LastWords}");
                }

                good = await IsGoodAsync(client, path, cancellationToken) ? good + 1 : 0;
                return good == GoodInARow;
            },
            cancellationToken,
            $"{Name} forwards {path}");
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        folder.Dispose();
    }

    private static async Task<bool> IsGoodAsync(HttpClient client, string path, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

using QuizNet.Load.Proxies;
using QuizNet.Support.Framing;

namespace QuizNet.Load.Framing;

/// <summary>The same unclear bytes to the gateway, nginx and HAProxy: what each lets through to a server that reads strictly.</summary>
internal static class FramingComparison
{
    // HAProxy waits this long for the end of a request whose sender has gone.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(50);

    public static async Task<int> RunAsync(CancellationToken stop)
    {
        await using var behind = new RecordingServer();
        var rows = new List<FramingRow>();
        foreach (var proxy in new[] { PlainProxies.Gateway, PlainProxies.Nginx, PlainProxies.Haproxy })
        {
            if (proxy.Missing is { } missing)
            {
                await Console.Error.WriteLineAsync(missing);
                continue;
            }

            await Console.Error.WriteLineAsync(proxy.Name);
            await using var running = await proxy.RunAsync([new Uri(behind.Address).Port], FramingCase.Meant1, stop);
            rows.Add(await MeasureAsync(running, behind, stop));
        }

        FramingTable.Print(rows);
        return rows[0].IsGood ? ExitCodes.Good : ExitCodes.Failed;
    }

    private static async Task<FramingRow> MeasureAsync(RunningProxy proxy, RecordingServer behind, CancellationToken stop)
    {
        var results = new List<FramingResult>();
        foreach (var one in FramingCases.All)
        {
            behind.Seen.Clear();
            var statuses = await SendAsync(proxy.Address, one, stop);
            if (statuses.Count == 0)
            {
                // Nothing has been heard, so nobody knows yet whether something has arrived.
                await Task.Delay(Settling, stop);
            }

            SeenRequest[] seen = [.. behind.Seen];
            results.Add(new FramingResult(one, FramingVerdict.Of(statuses), FramingVerdict.Of(one, seen), seen));
        }

        return new FramingRow(proxy.Name, results);
    }

    private static async Task<IReadOnlyList<int>> SendAsync(Uri address, FramingCase one, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            return await RawExchange.SendAsync(address, one.Bytes, patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return [];
        }
    }
}

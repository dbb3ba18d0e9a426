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
        var isFine = await ShowAsync(PlainProxies.Gateway, behind, stop);
        await ShowAsync(PlainProxies.Nginx, behind, stop);
        await ShowAsync(PlainProxies.Haproxy, behind, stop);
        return isFine ? ExitCodes.Good : ExitCodes.Failed;
    }

    private static async Task<bool> ShowAsync(Proxy proxy, RecordingServer behind, CancellationToken stop)
    {
        if (proxy.Missing is { } missing)
        {
            Console.WriteLine(missing);
            return true;
        }

        await using var running = await proxy.RunAsync([new Uri(behind.Address).Port], FramingCase.Meant1, stop);
        var (refused, closed, served, failed) = (0, 0, 0, 0);
        var (smuggled, unclear) = (new List<string>(), new List<string>());
        foreach (var one in FramingCases.All)
        {
            behind.Seen.Clear();
            var statuses = await SendAsync(running.Address, one, stop);
            if (statuses.Count == 0)
            {
                // Nothing has been heard, so nobody knows yet whether something has arrived.
                await Task.Delay(Settling, stop);
            }

            string[] seen = [.. behind.Seen];
            _ = statuses switch
            {
                [] => closed++,
                [< 400, ..] => served++,
                [>= 500 and not 505, ..] => failed++,
                _ => refused++,
            };
            if (seen.Contains(FramingCase.Smuggled) || seen.Any(target => target.StartsWith("wrong", StringComparison.Ordinal)))
            {
                smuggled.Add($"{one.Name}: seen as {string.Join(", ", seen)}");
            }
            else if (one.MustBeRefused && seen.Length > 0)
            {
                unclear.Add(one.Name);
            }
        }

        Console.WriteLine(
            $"{proxy.Name,-8} {FramingCases.All.Count} cases: {refused} refused, {closed} closed, {served} served, {failed} answered 5xx; "
            + $"{unclear.Count} unclear ones let through, {smuggled.Count} smuggled or passed on broken");
        unclear.ForEach(one => Console.WriteLine($"    let through: {one}"));
        smuggled.ForEach(one => Console.WriteLine($"    SMUGGLED: {one}"));
        return smuggled.Count == 0 && failed == 0;
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

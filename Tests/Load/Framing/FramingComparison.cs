using QuizNet.Support;
using QuizNet.Support.Framing;

namespace QuizNet.Load.Framing;

/// <summary>The same unclear bytes to the gateway, nginx and HAProxy: what each lets through to a server that reads strictly.</summary>
internal static class FramingComparison
{
    // HAProxy waits this long for the end of a request whose sender has gone.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(50);

    public static async Task<int> RunAsync()
    {
        await using var behind = new RecordingServer();
        await using var gateway = await ServiceProcess.StartAsync(
            typeof(QuizNet.Gateway.Proxying.Target),
            ("ConnectionStrings:redis", "localhost:1"), ("services:registry:http:0", "http://localhost:1"), ("services:auth:http:0", behind.Address), ("Discovery:RetryDelay", "00:00:00.1"));
        await Eventually.IsTrueAsync(() => IsServedAsync(gateway.Client), CancellationToken.None);
        await using var nginx = await ProxyProcess.NginxAsync(new Uri(behind.Address));
        await using var haproxy = await ProxyProcess.HaproxyAsync(new Uri(behind.Address));

        var isFine = await ShowAsync("gateway", gateway.Client.BaseAddress!, behind);
        await ShowAsync("nginx", nginx?.Address, behind);
        await ShowAsync("haproxy", haproxy?.Address, behind);
        return isFine ? 0 : 1;
    }

    private static async Task<bool> ShowAsync(string name, Uri? address, RecordingServer behind)
    {
        if (address is null)
        {
            Console.WriteLine($"{name} is not installed");
            return true;
        }

        var (refused, closed, served, failed) = (0, 0, 0, 0);
        var (smuggled, unclear) = (new List<string>(), new List<string>());
        foreach (var one in FramingCases.All)
        {
            behind.Seen.Clear();
            var statuses = await SendAsync(address, one);
            if (statuses.Count == 0)
            {
                // Nothing has been heard, so nobody knows yet whether something has arrived.
                await Task.Delay(Settling);
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
            $"{name,-8} {FramingCases.All.Count} cases: {refused} refused, {closed} closed, {served} served, {failed} answered 5xx; "
            + $"{unclear.Count} unclear ones let through, {smuggled.Count} smuggled or passed on broken");
        unclear.ForEach(one => Console.WriteLine($"    let through: {one}"));
        smuggled.ForEach(one => Console.WriteLine($"    SMUGGLED: {one}"));
        return smuggled.Count == 0 && failed == 0;
    }

    private static async Task<IReadOnlyList<int>> SendAsync(Uri address, FramingCase one)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await RawExchange.SendAsync(address, one.Bytes, patience.Token);
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }

    private static async Task<bool> IsServedAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri(FramingCase.Meant1, UriKind.Relative));
        return answer.IsSuccessStatusCode;
    }
}

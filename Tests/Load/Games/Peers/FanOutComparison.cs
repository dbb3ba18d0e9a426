using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using QuizNet.Load.Processes;
using QuizNet.Load.Stack;
using QuizNet.Support;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games.Peers;

/// <summary>One replica of quiz, a bare SignalR hub and socket.io send the same message to as many sockets each, in turns A B C C B A, all clients being of one kind.</summary>
internal static class FanOutComparison
{
    private const int WarmUp = 20;

    public static async Task<int> RunAsync(GameSettings settings, CancellationToken stop)
    {
        var node = await NodeFolder.PrepareAsync("Games/Peers/SocketIo", stop);
        if (node.Missing is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return ExitCodes.Failed;
        }

        await using var system = await OwnSystem.StartAsync(new SystemSize(Registries: 1, Auth: 1, Quiz: 1), stop);
        var (hubPort, ioPort) = (FreePort.Next(), FreePort.Next());
        await using var hub = Child.StartSelf("SignalR", [BareHub.Word, $"{hubPort}"]);
        await using var io = Child.Start("socket.io", Tool.Node.Path!, ["server.mjs", $"{ioPort}"], [KeyValuePair.Create("NODE_ENV", "production")], node.Location);
        await using var lobby = await FanOutLobby.OpenAsync(system.Quiz[0].Client, stop);
        await using var ours = new FanOutPeer("QuizNet, one replica", [system.Quiz[0].ProcessId], lobby.ConnectAsync, lobby.PublishAsync);
        await using var bare = new FanOutPeer("bare SignalR hub", [hub.Id], (hear, token) => ConnectHubAsync(hubPort, hear, token), token => PostAsync(hubPort, BareHub.PublishPath, lobby.Message, token));
        await using var socketIo = new FanOutPeer(
            "socket.io", [io.Id], async (hear, token) => await SocketIoSocket.OpenAsync(ioPort, hear, token), token => PostAsync(ioPort, "/", lobby.Message, token));
        FanOutPeer[] peers = [ours, bare, socketIo];
        await Eventually.IsTrueAsync(async () => await IsUpAsync(hubPort, BareHub.PublishPath, lobby.Message, stop) && await IsUpAsync(ioPort, "/", lobby.Message, stop), stop);
        foreach (var peer in peers)
        {
            await peer.ConnectAsync(settings.Players, stop);
        }

        await Console.Error.WriteLineAsync($"3 x {settings.Players} sockets are open");
        for (var round = -WarmUp; round < settings.Rounds; round++)
        {
            foreach (var peer in round % 2 == 0 ? peers : peers.Reverse())
            {
                await peer.RoundAsync(isMeasured: round >= 0, stop);
            }
        }

        Print(settings, [.. peers.Select(peer => peer.Row())]);
        return ExitCodes.Good;
    }

    private static async Task<IAsyncDisposable> ConnectHubAsync(int port, Action<long> hear, CancellationToken cancellationToken) =>
        await GameSocket.OpenAsync(new Uri($"http://127.0.0.1:{port}/"), (in _, at) => hear(at), cancellationToken);

    private static async Task PostAsync(int port, string path, byte[] message, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(message) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await Poster.PostAsync(new Uri($"http://127.0.0.1:{port}{path}"), content, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    private static readonly HttpClient Poster = new();

    private static async Task<bool> IsUpAsync(int port, string path, byte[] message, CancellationToken cancellationToken)
    {
        try
        {
            await PostAsync(port, path, message, cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static void Print(GameSettings settings, List<FanOutRow> rows)
    {
        if (settings.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(rows, LoadJson.Default.ListFanOutRow));
            return;
        }

        TextTable.Print(
            $"{settings.Players} sockets each, {settings.Rounds} messages in turns; in parentheses: of ours",
            ["server", "first to last, p50", "p99", "sent to last, p50", "p99", "delivered a second", "CPU for 1,000", "memory for a socket"],
            [.. rows.Select(row => new[]
            {
                row.Name,
                Text(row.SpreadP50, rows[0].SpreadP50, "ms"),
                Text(row.SpreadP99, rows[0].SpreadP99, "ms"),
                Text(row.ReachP50, rows[0].ReachP50, "ms"),
                Text(row.ReachP99, rows[0].ReachP99, "ms"),
                Text(row.DeliveredPerSecond, rows[0].DeliveredPerSecond, ""),
                Text(row.Cpu * 1_000, rows[0].Cpu * 1_000, "ms"),
                Text(row.Kilobytes, rows[0].Kilobytes, "KB"),
            })]);
    }

    private static string Text(double value, double ours, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:0.#} {unit} ({value / ours:0.00})");
}

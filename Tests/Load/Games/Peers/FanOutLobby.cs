using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games.Peers;

/// <summary>A game in its lobby, whose host locks and opens it: each time all players get a new view.</summary>
internal sealed class FanOutLobby : IAsyncDisposable
{
    private readonly GameClient _client;
    private readonly GameCreated _created;
    private readonly Uri _address;
    private readonly BotHost _host;
    private int _players;

    private FanOutLobby(GameClient client, Uri address, GameCreated created)
    {
        (_client, _created, _address) = (client, created, address);
        _host = new BotHost(new Presence(address, created.Pin, created.HostKey, new GameNews(new SharedViews())));
    }

    /// <summary>What a view is, for others to send the same.</summary>
    public byte[] Message => JsonSerializer.SerializeToUtf8Bytes(_host.View, ContractsJson.Default.GameView);

    public static async Task<FanOutLobby> OpenAsync(HttpClient http, CancellationToken stop)
    {
        var client = new GameClient(http);
        var created = (await client.OpenAsync(Sample.Id(GameCommand.Quiz), new GameOptions { JoinsPerMinute = 10_000 }, stop)).Good;
        var lobby = new FanOutLobby(client, http.BaseAddress!, created);
        await lobby._host.Presence.EnterAsync(stop);
        return lobby;
    }

    public async Task<IAsyncDisposable> ConnectAsync(Action<long> hear, CancellationToken stop)
    {
        var seat = (await _client.JoinAsync(_created.Pin, BotNames.Of(Interlocked.Increment(ref _players)), stop)).Good;
        var locked = false;
        GameSocket? socket = null;
        socket = await GameSocket.OpenAsync(_address, Hear, stop);
        await socket.EnterAsync(new EnterRequest(_created.Pin, seat.Key), stop);
        return socket;

        // That somebody came in is a view too; what is measured are those of the lock.
        void Hear(in HubMessage message, long at)
        {
            if (message.Target.SequenceEqual("view"u8) && message.Json.IndexOf("\"locked\":true"u8) >= 0 != locked)
            {
                locked = !locked;
                hear(at);
            }
            else if (message.Target.SequenceEqual("ping"u8))
            {
                _ = PongAsync(JsonSerializer.Deserialize(message.Json, ContractsJson.Default.Int64));
            }
        }

        Task PongAsync(long number) => socket?.TellAsync("Pong", number) ?? Task.CompletedTask;
    }

    public async Task PublishAsync(CancellationToken stop)
    {
        var view = _host.View;
        var receipt = await _host.ActAsync(view.Locked ? GameAction.Unlock : GameAction.Lock, view.Offset, stop);
        if (receipt is not { Done: true })
        {
            throw new InvalidOperationException($"The lobby cannot be locked: {receipt?.Reason}");
        }

        await _host.News.UntilAsync(() => _host.View.Offset > view.Offset, stop);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}

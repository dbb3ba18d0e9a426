using QuizNet.Contracts;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Games;

/// <summary>Only whoever leads a game moves it, and only as it can move: everything else is refused with a reason, and changes nothing.</summary>
[Collection(OnGarnet.Name)]
public sealed class HostActionTests(GamesOnGarnet hosts)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(GameRole.Player)]
    [InlineData(GameRole.Screen)]
    public async Task Who_does_not_lead_the_game_can_do_nothing(GameRole role)
    {
        await using var game = await hosts.OpenAsync("around-the-world", 2, Cancel);
        await game.EnterAsync(Cancel);
        await using var socket = await hosts.EnterAsync(game.Created, role == GameRole.Player ? game.Bots[0].Seat.Key : game.Created.ScreenKey, Cancel);
        var (before, player) = (await StateAsync(game), game.Bots[1].Seat.Player);

        var receipts = new List<ActReceipt?>();
        foreach (var action in Enum.GetValues<GameAction>())
        {
            receipts.Add(await socket.ActAsync(action, game.Host.View.Offset, Cancel));
        }

        receipts.Add(await socket.KickAsync(player, Cancel));
        receipts.Add(await socket.AdmitAsync(player, Cancel));
        receipts.Add(await socket.GiveTimeAsync(player, 2, Cancel));

        Assert.All(receipts, receipt => Assert.True(receipt is { Done: false, Reason: not null }));
        Assert.Equal(before, await StateAsync(game));
        Assert.Null(game.Bots[1].Presence.Refusal);
    }

    [Fact]
    public async Task A_co_host_leads_but_does_not_end()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel);
        await game.EnterAsync(Cancel);
        await using var coHost = await hosts.EnterAsync(game.Created, game.Created.CoHostKey, Cancel, replica: 1);

        var end = await coHost.ActAsync(GameAction.End, game.Host.View.Offset, Cancel);
        var next = await coHost.ActAsync(GameAction.Next, game.Host.View.Offset, Cancel);

        Assert.Equal((false, true), (end!.Done, next!.Done));
        Assert.NotNull(end.Reason);
    }

    [Fact]
    public async Task The_key_of_another_game_is_good_for_nothing()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 0, Cancel);
        await using var other = await hosts.OpenAsync("around-the-world", 0, Cancel);
        await using var socket = await GameSocket.OpenAsync(hosts.Clients[0].BaseAddress!, null, Cancel);

        var entered = await socket.EnterAsync(new EnterRequest(game.Created.Pin, other.Created.HostKey), Cancel);
        var act = await socket.ActAsync(GameAction.Next, 1, Cancel);
        var kick = await socket.KickAsync("anybody", Cancel);

        Assert.NotNull(entered!.Refusal);
        Assert.Null(entered.View);
        Assert.Equal((false, false), (act!.Done, kick!.Done));
        Assert.Equal(GamePhase.Lobby, (await game.Client.InfoAsync(game.Created.Pin, Cancel)).Good.Phase);
    }

    [Fact]
    public async Task A_player_of_another_game_cannot_be_sent_out_or_given_time()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel);
        await using var other = await hosts.OpenAsync("around-the-world", 1, Cancel);
        await game.EnterAsync(Cancel);
        await other.EnterAsync(Cancel);
        var (socket, stranger, before) = (game.Host.Presence.Socket!, other.Bots[0].Seat.Player, await StateAsync(game));

        ActReceipt?[] receipts = [await socket.KickAsync(stranger, Cancel), await socket.AdmitAsync(stranger, Cancel), await socket.GiveTimeAsync(stranger, 2, Cancel), await socket.GiveTimeAsync(game.Bots[0].Seat.Player, 100, Cancel)];

        Assert.All(receipts, receipt => Assert.True(receipt is { Done: false, Reason: not null }));
        Assert.Equal(before, await StateAsync(game));
        Assert.Null(other.Bots[0].Presence.Refusal);
    }

    [Fact]
    public async Task What_does_not_fit_the_phase_is_refused()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel, settings => settings with { Options = settings.Options with { ReadingSeconds = 30 } });
        await game.EnterAsync(Cancel);

        await AssertRefusedAsync(game, GameAction.Skip, GameAction.Pause, GameAction.Resume, GameAction.Extend, GameAction.Unlock);
        await game.Host.ActAsync(GameAction.Next, game.Host.View.Offset, Cancel);
        await game.Host.News.UntilAsync(() => game.Host.View.Phase == GamePhase.GetReady, Cancel);
        await AssertRefusedAsync(game, GameAction.Next, GameAction.Resume, GameAction.Extend);
        await game.Host.ActAsync(GameAction.End, game.Host.View.Offset, Cancel);
        await game.Host.News.UntilAsync(() => game.Host.View.Phase == GamePhase.Podium, Cancel);
        await AssertRefusedAsync(game, Enum.GetValues<GameAction>());
    }

    [Fact]
    public async Task A_button_that_is_pressed_twice_works_once()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel, settings => settings with { Options = settings.Options with { ReadingSeconds = 30 } });
        await game.EnterAsync(Cancel);
        await using var second = await hosts.EnterAsync(game.Created, game.Created.CoHostKey, Cancel, replica: 1);
        var seen = game.Host.View.Offset;

        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => (number % 2 == 0 ? game.Host.Presence.Socket! : second).ActAsync(GameAction.Next, seen, Cancel)));

        Assert.Single(receipts, receipt => receipt!.Done);
        Assert.All(receipts.Where(receipt => !receipt!.Done), receipt => Assert.NotNull(receipt!.Reason));
        await game.Host.News.UntilAsync(() => game.Host.View is { Phase: GamePhase.GetReady, Question.Number: 1 }, Cancel);
    }

    [Fact]
    public async Task Whoever_is_sent_out_hears_it_at_any_replica_and_does_not_come_back()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 2, Cancel);
        await game.EnterAsync(Cancel);

        var receipt = await game.Host.Presence.Socket!.KickAsync(game.Bots[0].Seat.Player, Cancel);
        var again = await game.Host.Presence.Socket!.KickAsync(game.Bots[0].Seat.Player, Cancel);
        await game.Bots[0].News.UntilAsync(() => game.Bots[0].Presence.Refusal is not null, Cancel);

        await using var socket = await GameSocket.OpenAsync(hosts.Clients[1].BaseAddress!, null, Cancel);
        var entered = await socket.EnterAsync(new EnterRequest(game.Created.Pin, game.Bots[0].Seat.Key), Cancel);
        Assert.Equal((true, false), (receipt!.Done, again!.Done));
        Assert.NotNull(entered!.Refusal);
        Assert.Null(game.Bots[1].Presence.Refusal);
    }

    private static async Task AssertRefusedAsync(BotGame game, params GameAction[] actions)
    {
        var before = await StateAsync(game);
        foreach (var action in actions)
        {
            var receipt = await game.Host.ActAsync(action, game.Host.View.Offset, Cancel);

            Assert.True(receipt is { Done: false, Reason: not null }, $"{action} in {game.Host.View.Phase}");
        }

        Assert.Equal(before, await StateAsync(game));
    }

    // As somebody sees it who comes in now.
    private static async Task<(long Offset, GamePhase Phase, bool Locked, int Players)> StateAsync(BotGame game)
    {
        await using var fresh = new Presence(game.Server, game.Created.Pin, game.Created.ScreenKey, new GameNews(new SharedViews()));
        await fresh.EnterAsync(Cancel);
        var view = fresh.News.View!;
        return (view.Offset, view.Phase, view.Locked, view.Players);
    }
}

using System.Net;
using QuizNet.Contracts;
using QuizNet.Support;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Games;

/// <summary>Who comes in, under which name, and who does not.</summary>
[Collection(OnGarnet.Name)]
public sealed class SeatTests(GamesOnGarnet hosts)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_called_Mia_gets_in_and_each_under_another_name()
    {
        await using var game = await OpenAsync();

        var seats = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => game.Client.JoinAsync(game.Created.Pin, "Mia", Cancel)));
        var typed = (await game.Client.JoinAsync(game.Created.Pin, "mia 2", Cancel)).Good;

        Assert.Equal(["Mia", .. Enumerable.Range(2, 19).Select(number => $"Mia {number}")], seats.Select(seat => seat.Good.Name).OrderBy(name => name.Length).ThenBy(name => name));
        Assert.Equal(("mia 2 2", true), (typed.Name, typed.Renamed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a name that is much too long")]
    [InlineData("5h1t")]
    public async Task A_name_that_is_none_is_refused_with_the_reason(string name)
    {
        await using var game = await OpenAsync();

        var reply = await game.Client.JoinAsync(game.Created.Pin, name, Cancel);

        Assert.Equal((HttpStatusCode.BadRequest, "name"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Nobody_gets_into_a_locked_game_or_one_that_is_over()
    {
        await using var game = await OpenAsync();
        await game.EnterAsync(Cancel);

        await ActAsync(game, GameAction.Lock);
        var locked = await game.Client.JoinAsync(game.Created.Pin, "Mia", Cancel);
        await ActAsync(game, GameAction.Unlock);
        var open = await game.Client.JoinAsync(game.Created.Pin, "Mia", Cancel);
        await ActAsync(game, GameAction.End);
        var over = await game.Client.JoinAsync(game.Created.Pin, "Ben", Cancel);

        Assert.Equal(("locked", null, "over"), (locked.Code, open.Code, over.Code));
    }

    [Fact]
    public async Task From_one_address_only_so_many_get_in_within_a_minute()
    {
        await using var game = await OpenAsync(options => options with { JoinsPerMinute = 5 });

        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => game.Client.JoinAsync(game.Created.Pin, $"Bot {number}", Cancel)));

        Assert.Equal(5, replies.Count(reply => reply.Value is not null));
        Assert.All(replies.Where(reply => reply.Value is null), reply => Assert.Equal("too-many-joins", reply.Code));
    }

    [Fact]
    public async Task Whoever_has_to_be_let_in_waits_and_is_not_waited_for()
    {
        await using var game = await OpenAsync(options => options with { Approve = true });
        await game.EnterAsync(Cancel);
        var seat = (await game.Client.JoinAsync(game.Created.Pin, "Mia", Cancel)).Good;
        await using var mia = await PresentAsync(game, seat);

        Assert.True(seat.Waiting && mia.News.Mine!.Waiting);
        await game.Host.News.UntilAsync(() => game.Host.News.Crowd?.Waiting.Any(waiting => waiting.Name == "Mia") == true, Cancel);
        Assert.Equal(0, game.Host.News.Crowd!.Players);

        Assert.True((await game.Host.Presence.Socket!.AdmitAsync(seat.Player, Cancel))!.Done);

        await mia.News.UntilAsync(() => !mia.News.Mine!.Waiting, Cancel);
        await game.Host.News.UntilAsync(() => game.Host.News.Crowd is { Players: 1, Here: 1, Waiting: [] }, Cancel);
    }

    [Fact]
    public async Task Who_is_sent_out_stays_out_and_newcomers_from_there_wait()
    {
        await using var game = await OpenAsync();
        await game.EnterAsync(Cancel);
        var seat = (await game.Client.JoinAsync(game.Created.Pin, "Mia", Cancel)).Good;
        await using var mia = await PresentAsync(game, seat);

        Assert.True((await game.Host.Presence.Socket!.KickAsync(seat.Player, Cancel))!.Done);

        await mia.News.UntilAsync(() => mia.Refusal is not null, Cancel);
        await using var socket = await GameSocket.OpenAsync(hosts.Clients[1].BaseAddress!, null, Cancel);
        Assert.Equal("kicked", (await socket.EnterAsync(new EnterRequest(game.Created.Pin, seat.Key), Cancel))!.Refusal);
        var again = (await game.Client.JoinAsync(game.Created.Pin, "Mia", Cancel)).Good;
        Assert.Equal(("Mia 2", true), (again.Name, again.Waiting));
        Assert.Empty((await game.Client.SeatsAsync(game.Created.Pin, game.Created.HostKey, Cancel)).Good.Seats);
    }

    [Fact]
    public async Task Who_is_sent_out_and_stays_connected_sees_nothing_more()
    {
        await using var game = await OpenAsync();
        await game.EnterAsync(Cancel);
        var (seat, other) = ((await game.Client.JoinAsync(game.Created.Pin, "Mia", Cancel)).Good, (await game.Client.JoinAsync(game.Created.Pin, "Ben", Cancel)).Good);
        await using var mia = await hosts.EnterAsync(game.Created, seat.Key, Cancel, replica: 1);
        await using var ben = await PresentAsync(game, other);
        Assert.True((await game.Host.Presence.Socket!.KickAsync(seat.Player, Cancel))!.Done);
        await Eventually.IsTrueAsync(() => mia.Frames.Any(frame => frame.Contains("kicked", StringComparison.Ordinal)), Cancel);

        await ActAsync(game, GameAction.Next);
        await ben.News.UntilAsync(() => ben.News.View!.Phase != GamePhase.Lobby, Cancel);
        await ActAsync(game, GameAction.End);
        await ben.News.UntilAsync(() => ben.News.View!.Phase == GamePhase.Podium, Cancel);

        Assert.DoesNotContain(mia.Frames, frame => frame.Contains("\"get-ready\"", StringComparison.Ordinal) || frame.Contains("\"question\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Balanced_teams_differ_by_one_at_most_and_chosen_ones_are_chosen()
    {
        await using var balanced = await OpenAsync(options => options with { Teams = TeamMode.Balanced, TeamNames = ["Red", "Green", "Blue"] });
        await using var chosen = await OpenAsync(options => options with { Teams = TeamMode.Chosen, TeamNames = ["Red", "Green"] });

        var seats = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => balanced.Client.JoinAsync(balanced.Created.Pin, $"Bot {number}", Cancel)));
        var red = await chosen.Client.JoinAsync(chosen.Created.Pin, "Mia", Cancel, "Red");
        var none = await chosen.Client.JoinAsync(chosen.Created.Pin, "Ben", Cancel, "Purple");

        Assert.Equal([3, 3, 4], seats.CountBy(seat => seat.Good.Team!).Select(team => team.Value).Order());
        Assert.Equal(("Red", "team"), (red.Good.Team, none.Code));
    }

    [Fact]
    public async Task Given_names_need_no_name()
    {
        await using var game = await OpenAsync(options => options with { GivenNames = true });

        var seat = (await game.Client.JoinAsync(game.Created.Pin, null, Cancel)).Good;

        Assert.Contains(' ', seat.Name);
    }

    [Fact]
    public async Task Who_guesses_PINs_has_to_wait_but_whoever_has_a_key_is_let_in()
    {
        await using var game = await OpenAsync();
        var guesser = new HttpClient { BaseAddress = hosts.Clients[0].BaseAddress };
        guesser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        var client = new GameClient(guesser);

        for (var guess = 0; guess < 10; guess++)
        {
            Assert.Equal("no-such-game", (await client.InfoAsync("100000", Cancel)).Code);
        }

        Assert.Equal("too-many-pins", (await client.InfoAsync(game.Created.Pin, Cancel)).Code);
        Assert.NotNull((await game.Client.InfoAsync(game.Created.Pin, Cancel)).Value);
    }

    private Task<BotGame> OpenAsync(Func<GameOptions, GameOptions>? with = null) =>
        hosts.OpenAsync("around-the-world", 0, Cancel, settings => settings with { Options = with?.Invoke(settings.Options) ?? settings.Options });

    private static async Task ActAsync(BotGame game, GameAction action) => Assert.True((await game.Host.ActAsync(action, game.Host.View.Offset, Cancel))!.Done);

    private async Task<Presence> PresentAsync(BotGame game, Joined seat)
    {
        var presence = new Presence(hosts.Clients[1].BaseAddress!, game.Created.Pin, seat.Key, new GameNews(new SharedViews()));
        await presence.EnterAsync(Cancel);
        return presence;
    }
}

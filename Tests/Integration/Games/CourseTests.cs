using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.Support.Games;
using StackExchange.Redis;

namespace QuizNet.Integration.Games;

/// <summary>How a game goes on, with hosts and players who come and go.</summary>
[Collection(OnGarnet.Name)]
public sealed class CourseTests(GamesOnGarnet hosts)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_comes_while_a_question_is_open_is_asked_the_next_one()
    {
        await using var game = await OpenAsync(players: 1, answers: TimeSpan.FromDays(1));
        await game.EnterAsync(Cancel);
        await game.Host.PlayUntilAsync(GamePhase.Question, 1, Cancel);

        var seat = (await game.Client.JoinAsync(game.Created.Pin, "Late", Cancel)).Good;
        await using var late = await EnterAsync(game, seat.Key);
        var first = await late.Socket!.AnswerAsync(1, new GivenAnswer([0]), Cancel);
        await game.Host.PlayUntilAsync(GamePhase.Question, 2, Cancel);
        var second = await late.Socket!.AnswerAsync(2, new GivenAnswer([0]), Cancel);
        await game.Host.PlayUntilAsync(GamePhase.Reveal, 2, Cancel);
        await late.News.UntilAsync(() => late.News.Mine?.Result is not null, Cancel);

        Assert.Equal((AnswerStatus.Refused, AnswerStatus.Accepted), (first!.Status, second!.Status));
        Assert.Equal((1, 2), (late.News.Mine!.Asked, late.News.Mine.Result!.Question));
    }

    [Fact]
    public async Task A_question_ends_when_everybody_who_is_here_has_answered()
    {
        await using var game = await OpenAsync(players: 3, answers: TimeSpan.FromMilliseconds(50));
        await game.EnterAsync(Cancel);

        await game.Host.PlayUntilAsync(GamePhase.Question, 1, Cancel);
        await game.Host.News.UntilAsync(() => game.Host.View.Phase == GamePhase.Reveal, Cancel);

        Assert.Equal((3, 3), (game.Host.View.Result!.Answered, game.Host.View.Result.Asked));
    }

    [Fact]
    public async Task In_a_pause_nothing_is_answered_and_no_time_passes()
    {
        await using var game = await OpenAsync(players: 1, answers: TimeSpan.FromDays(1));
        await game.EnterAsync(Cancel);
        await game.Host.PlayUntilAsync(GamePhase.Question, 1, Cancel);

        await ActAsync(game, GameAction.Pause);
        await game.Host.News.UntilAsync(() => game.Host.View.Paused == PauseCause.Host, Cancel);
        var paused = await game.Bots[0].Presence.Socket!.AnswerAsync(1, new GivenAnswer([0]), Cancel);
        var left = game.Host.View.LeftMs;
        await ActAsync(game, GameAction.Resume);
        await game.Host.News.UntilAsync(() => game.Host.View.Paused is null, Cancel);
        var open = await game.Bots[0].Presence.Socket!.AnswerAsync(1, new GivenAnswer([0]), Cancel);

        Assert.NotEqual(AnswerStatus.Accepted, paused!.Status);
        Assert.Equal(AnswerStatus.Accepted, open!.Status);
        Assert.InRange(left!.Value, 0, 20_000);
        Assert.InRange(open.ElapsedMs!.Value, 0, 20_000 - left.Value + 10_000);
    }

    [Fact]
    public async Task Without_its_host_a_game_waits_before_the_next_question_and_goes_on_by_itself_when_they_are_back()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel, settings => settings with { Options = settings.Options with { ReadingSeconds = 12 } });
        await game.EnterAsync(Cancel);
        var player = game.Bots[0].News;
        await ActAsync(game, GameAction.Next);
        await player.UntilAsync(() => player.View!.Phase == GamePhase.GetReady, Cancel);

        await game.Host.Presence.DisposeAsync();
        await player.UntilAsync(() => player.View!.Paused == PauseCause.Absence, Cancel);
        await using var back = await EnterAsync(game, game.Created.HostKey);

        await player.UntilAsync(() => player.View!.Phase == GamePhase.Question, Cancel);
    }

    [Fact]
    public async Task More_time_for_one_player_keeps_the_question_open_for_them_alone()
    {
        await using var game = await OpenAsync(players: 2, answers: TimeSpan.FromDays(1));
        await game.EnterAsync(Cancel);
        var (slow, host) = (game.Bots[1], game.Host);

        Assert.True((await host.Presence.Socket!.GiveTimeAsync(slow.Seat.Player, 1.5, Cancel))!.Done);

        await slow.News.UntilAsync(() => slow.News.Mine!.Extra == 1.5, Cancel);
        Assert.Equal(1, game.Bots[0].News.Mine!.Extra);
    }

    [Fact]
    public async Task The_same_players_play_again_with_the_keys_that_they_have()
    {
        await using var game = await OpenAsync(players: 3, answers: TimeSpan.FromMilliseconds(50));
        await game.EnterAsync(Cancel);
        Assert.Equal("not-over", (await game.Client.AgainAsync(game.Created.Pin, game.Created.HostKey, Cancel)).Code);
        await game.PlayAsync(Cancel);
        Assert.Equal("game-key", (await game.Client.AgainAsync(game.Created.Pin, game.Bots[0].Seat.Key, Cancel)).Code);

        var next = (await game.Client.AgainAsync(game.Created.Pin, game.Created.HostKey, Cancel)).Good;

        await game.Bots[0].News.UntilAsync(() => game.Bots[0].News.View!.NextPin == next.Pin, Cancel);
        await using var socket = await GameSocket.OpenAsync(hosts.Clients[0].BaseAddress!, null, Cancel);
        var entered = (await socket.EnterAsync(new EnterRequest(next.Pin, game.Bots[0].Seat.Key), Cancel))!;
        Assert.Equal((GameRole.Player, game.Bots[0].Seat.Name, 0, GamePhase.Lobby), (entered.Role, entered.Mine!.Name, entered.Mine.Points, entered.View!.Phase));
        Assert.Equal(3, entered.View.Players);
    }

    [Fact]
    public async Task A_game_that_is_ended_before_a_question_opens_keeps_the_table_of_those_before()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 2, Cancel, settings => settings with { Options = settings.Options with { ReadingSeconds = 30 } });
        await game.EnterAsync(Cancel);
        await game.Host.PlayUntilAsync(GamePhase.Leaderboard, 0, Cancel);
        var table = game.Host.View.Table!;
        await game.Host.PlayUntilAsync(GamePhase.GetReady, 2, Cancel);

        await ActAsync(game, GameAction.End);
        await game.Host.News.UntilAsync(() => game.Host.View.Phase == GamePhase.Podium, Cancel);

        Assert.Equal(2, table.Count);
        Assert.Equal(table, game.Host.View.Table);
    }

    [Fact]
    public async Task What_could_not_be_read_of_the_players_when_a_phase_began_they_are_told_as_soon_as_it_can()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 2, Cancel, settings => settings with { Options = settings.Options with { ReadingSeconds = 30 } });
        await game.EnterAsync(Cancel);
        var player = game.Bots[0].News;
        await game.Host.PlayUntilAsync(GamePhase.Leaderboard, 0, Cancel);
        await player.UntilAsync(() => player is { View.Phase: GamePhase.Leaderboard, Mine.Result: not null }, Cancel);
        using var redis = await ConnectionMultiplexer.ConnectAsync(hosts.Redis);
        var (people, who) = (new GameKeys(game.Created.Pin).People, (RedisValue)game.Bots[0].Seat.Player);
        var person = await redis.GetDatabase().HashGetAsync(people, who);

        await redis.GetDatabase().HashSetAsync(people, who, "cannot be read");
        await ActAsync(game, GameAction.Next);
        await player.UntilAsync(() => player.View!.Phase == GamePhase.GetReady, Cancel);
        Assert.NotNull(player.Mine!.Result);
        await redis.GetDatabase().HashSetAsync(people, who, person);

        await player.UntilAsync(() => player.Mine!.Result is null, Cancel);
        Assert.Equal(GamePhase.GetReady, player.View!.Phase);
    }

    private Task<BotGame> OpenAsync(int players, TimeSpan answers) =>
        hosts.OpenAsync("around-the-world", players, Cancel, settings => settings with { Questions = 2, AnswerWithin = answers });

    private static async Task ActAsync(BotGame game, GameAction action) => Assert.True((await game.Host.ActAsync(action, game.Host.View.Offset, Cancel))!.Done);

    private async Task<Presence> EnterAsync(BotGame game, string key)
    {
        var presence = new Presence(hosts.Clients[1].BaseAddress!, game.Created.Pin, key, new GameNews(new SharedViews()));
        await presence.EnterAsync(Cancel);
        return presence;
    }
}

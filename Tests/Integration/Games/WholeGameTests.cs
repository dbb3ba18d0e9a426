using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Games;

/// <summary>Whole games of bots, spread over two replicas.</summary>
public abstract class WholeGameTests(GameHosts hosts)
{
    private const int Players = 12;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_game_with_questions_of_all_types_comes_to_what_its_players_have_on_record()
    {
        await using var game = await hosts.OpenAsync("first-steps", Players, Cancel);

        await PlayAsync(game);

        var check = await game.CheckReportAsync(Cancel);
        Assert.Empty(check.Differences);
        var answers = Players * SampleQuizzes.All["sample-first-steps"].Questions.Count(question => question is not Slide);
        Assert.Equal((answers, 0, 0, 0), (check.Acknowledged, check.Lost, check.Doubled, check.Unsure));
    }

    [Theory]
    [InlineData(ScoreMode.Linear, true, true)]
    [InlineData(ScoreMode.Flat, false, true)]
    [InlineData(ScoreMode.Kahoot, false, false)]
    public async Task Points_are_what_the_host_has_chosen(ScoreMode scoring, bool partial, bool streaks)
    {
        await using var game = await hosts.OpenAsync("around-the-world", Players, Cancel, settings => settings with
        {
            Options = settings.Options with { Scoring = scoring, Partial = partial, Streaks = streaks },
            Seed = (int)scoring + 7,
        });

        await PlayAsync(game);

        Assert.Empty(game.Check().Differences);
    }

    [Fact]
    public async Task Players_of_both_replicas_see_the_same()
    {
        await using var game = await hosts.OpenAsync("how-networks-fail", 6, Cancel, settings => settings with { Questions = 3 });

        await PlayAsync(game);

        Assert.Single(game.Bots.Select(bot => bot.News.View! with { Now = 0 }).Select(view => System.Text.Json.JsonSerializer.Serialize(view, ContractsJson.Default.GameView)).Distinct());
    }

    [Fact]
    public async Task An_answer_that_is_sent_twice_counts_once()
    {
        await using var game = await hosts.OpenAsync("how-networks-fail", 60, Cancel, settings => settings with { Questions = 1, AnswerWithin = TimeSpan.FromMilliseconds(50), Doubles = true });
        await game.EnterAsync(Cancel);

        await game.Host.PlayUntilAsync(GamePhase.Question, 1, Cancel);
        await game.Host.News.UntilAsync(() => game.Host.View.Phase == GamePhase.Reveal, Cancel);
        var result = game.Host.View.Result!;
        await PlayAsync(game);

        var receipts = game.Bots.SelectMany(bot => bot.Record.Receipts).ToList();
        Assert.Equal((60, 60, 60, 60), (result.Answered, result.Counts!.Sum(), receipts.Count(receipt => !receipt.Again), receipts.Count(receipt => receipt.Again)));
        Assert.Empty(game.Check().Differences);
    }

    [Fact]
    public async Task Whoever_loses_the_connection_comes_back_to_the_same_seat_and_score()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 8, Cancel, settings => settings with { Questions = 4 });
        await game.EnterAsync(Cancel);
        var playing = game.PlayAsync(Cancel);

        foreach (var bot in game.Bots)
        {
            for (var time = 1; time <= 3; time++)
            {
                await bot.News.UntilAsync(() => bot.Presence.Socket is not null, Cancel);
                bot.Presence.Drop();
                await bot.News.UntilAsync(() => bot.Presence.Comebacks.Count == time, Cancel);
            }
        }

        await playing;
        await game.OverAsync(Cancel);
        Assert.All(game.Bots, bot => Assert.Equal(3, bot.Presence.Comebacks.Count));
        Assert.Empty(game.Bots.SelectMany(bot => GameCheck.WrongComebacks(game.Oracle, bot, game.Questions)));
        Assert.Empty(game.Check().Differences);
    }

    private static async Task PlayAsync(BotGame game)
    {
        if (game.Host.Presence.Socket is null)
        {
            await game.EnterAsync(Cancel);
        }

        await game.PlayAsync(Cancel);
        await game.OverAsync(Cancel);
    }
}

[Collection(OnGarnet.Name)]
public sealed class WholeGameOnGarnetTests(GamesOnGarnet hosts) : WholeGameTests(hosts);

[Collection(OnRedis.Name)]
public sealed class WholeGameOnRedisTests(GamesOnRedis hosts) : WholeGameTests(hosts);

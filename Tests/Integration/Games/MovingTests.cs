using QuizNet.Quiz;
using QuizNet.Quiz.Quizzes;
using QuizNet.Support;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Games;

/// <summary>A replica that stops sends its players to another one; nobody misses anything.</summary>
public sealed class MovingTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Players_of_a_replica_that_stops_go_on_at_another_one()
    {
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:redis"] = await servers.RedisAsync(RedisServers.Garnet, Cancel),
            ["ConnectionStrings:quiznet"] = await servers.NewDatabaseAsync(Databases.Sqlite, Cancel),
            ["Redis:Patience"] = "00:00:15",
        };
        await using var stays = new ServiceHost<QuizContext>(FreePort.Next(), settings);
        var leaves = new ServiceHost<QuizContext>(FreePort.Next(), settings);
        await using var game = await BotGame.OpenAsync(
            [stays.Client, leaves.Client],
            new BotGameSettings("sample-around-the-world", SampleQuizzes.All["sample-around-the-world"], 8, 3)
            {
                AnswerWithin = TimeSpan.FromMilliseconds(200),
                Options = new() { JoinsPerMinute = 100, ReadingSeconds = 0 },
            },
            Cancel);
        await game.EnterAsync(Cancel);

        var playing = game.PlayAsync(Cancel);
        await leaves.DisposeAsync();
        await playing;
        await game.OverAsync(Cancel);

        Assert.Equal(4, game.Bots.Count(bot => bot.Presence.Comebacks.Count > 0));
        Assert.Empty(game.Check().Differences);
        Assert.Single(game.Bots.Select(bot => string.Join(' ', bot.Record.Views.Select(view => $"{view.Phase} {view.Question}").Distinct())).Distinct());
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Quizzes;
using QuizNet.Quiz.Results;
using QuizNet.Support;

namespace QuizNet.Integration.Quiz;

public abstract class GameResultsTests(ServiceCluster cluster)
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 20, 0, 0, 123, TimeSpan.Zero);

    private readonly FinishedGame _game = new(
        $"{Guid.NewGuid():N}",
        "482913",
        "sample-first-steps",
        SampleQuizzes.All["sample-first-steps"],
        new GameOptions { Scoring = ScoreMode.Linear, TeamNames = ["Red", "Blue"] },
        null,
        Start,
        Start.AddMinutes(4),
        [new("p1", "Zoé 👩‍🚀", "Red", 1, 1900, 2, 2), new("p2", "Ben", null, 2, 0, 0, 2)],
        [
            new(1, "p1", new GivenAnswer(Choices: [1]), 1234.5, Outcome.Right, 950),
            new(1, "p2", new GivenAnswer(Words: ["\0 odd"]), 2000, Outcome.Wrong, 0),
            new(2, "p1", new GivenAnswer(Number: -1.5), 500, Outcome.Noted, 950),
        ]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_game_is_read_back_as_it_was_written()
    {
        await WriteAsync(_game);

        Assert.Equal(Json(_game), Json((await ReadAsync(_game.Id))!));
        Assert.Null(await ReadAsync("unknown"));
    }

    [Fact]
    public async Task A_text_that_no_database_takes_keeps_nobody_from_their_results()
    {
        await WriteAsync(_game with { Players = [_game.Players[0] with { Team = "R\0ed \ud800" }, _game.Players[1]] });

        Assert.Equal("Red \ufffd", (await ReadAsync(_game.Id))!.Players[0].Team);
    }

    [Fact]
    public async Task Writing_it_again_from_everywhere_at_once_changes_nothing_and_tells_of_it_once()
    {
        var other = _game with { Players = [], Answers = [] };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(_game), Cancel)));
        await WriteAsync(other);

        Assert.Equal(Json(_game), Json((await ReadAsync(_game.Id))!));
        var admin = await cluster.AdminAsync(Cancel);
        await Eventually.IsTrueAsync(async () => await CountAsync(admin.Token) > 0, Cancel);
        Assert.Equal(1, await CountAsync(admin.Token));
    }

    [Fact]
    public async Task A_school_with_thousands_of_answers_fits()
    {
        var players = Enumerable.Range(0, 1_000).Select(number => new FinishedPlayer($"p{number}", $"Player {number}", null, number + 1, 0, 0, 10)).ToList();
        var answers = Enumerable.Range(1, 10).SelectMany(question => players.Select(player => new FinishedAnswer(question, player.Id, new GivenAnswer(Choices: [0]), 1, Outcome.Wrong, 0))).ToList();

        await WriteAsync(_game with { Players = players, Answers = answers });

        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        Assert.Equal((1_000, 10_000), (await context.Players.CountAsync(player => player.GameId == _game.Id, Cancel), await context.Answers.CountAsync(answer => answer.GameId == _game.Id, Cancel)));
    }

    private async Task<int> CountAsync(string token)
    {
        var recent = await cluster.Data[0].SendAsync("GET", "/api/events/recent?limit=100", token: token, cancellationToken: Cancel);
        return recent["events"].EnumerateArray().Count(happened => happened.GetProperty("type").GetString() == "game.finished" && happened.GetProperty("key").GetString() == _game.Id);
    }

    private async Task WriteAsync(FinishedGame game)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GameResults>().WriteAsync(game, Cancel);
    }

    private async Task<FinishedGame?> ReadAsync(string id)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GameResults>().ReadAsync(id, Cancel);
    }

    private static string Json(FinishedGame game) => JsonSerializer.Serialize(game);
}

[Collection(OnSqlite.Name)]
public sealed class GameResultsOnSqliteTests(SqliteCluster cluster) : GameResultsTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class GameResultsOnPostgresTests(PostgresCluster cluster) : GameResultsTests(cluster);

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Quizzes;
using QuizNet.Quiz.Results;

namespace QuizNet.Integration.Quiz.Reports;

/// <summary>Games of which there are reports.</summary>
internal static class ReportGames
{
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 20, 0, 0, 123, TimeSpan.Zero);

    public static FinishedGame New(string? owner, string title = "First steps", DateTimeOffset? at = null) => new(
        $"{Guid.NewGuid():N}",
        "482913",
        "sample-first-steps",
        SampleQuizzes.All["sample-first-steps"] with { Title = title },
        new GameOptions(),
        owner,
        at ?? Start,
        (at ?? Start).AddMinutes(4),
        [new("p1", "Zoé", null, 1, 1900, 1, 2, 0), new("p2", "=1+1", null, 2, 500, 1, 2, 0), new("p3", "Ben", null, 3, 0, 0, 1, 2)],
        [
            new(1, "p1", new GivenAnswer(Choices: [1]), 1234.5, Outcome.Right, 950),
            new(1, "p2", new GivenAnswer(Choices: [0]), 2000, Outcome.Wrong, 0),
            new(2, "p1", new GivenAnswer(Choices: [0]), 500, Outcome.Right, 950),
            new(2, "p2", new GivenAnswer(Choices: [0]), 700, Outcome.Right, 500),
        ],
        3);

    public static async Task<FinishedGame> WriteAsync(this ServiceCluster cluster, FinishedGame game, CancellationToken cancellationToken)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GameResults>().WriteAsync(game, cancellationToken);
        return game;
    }

    /// <summary>Rows that are kept of a game: itself, its players, its answers.</summary>
    public static async Task<(int Games, int Players, int Answers)> RowsAsync(this ServiceCluster cluster, string id, CancellationToken cancellationToken)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        return (
            await context.Games.CountAsync(game => game.Id == id, cancellationToken),
            await context.Players.CountAsync(player => player.GameId == id, cancellationToken),
            await context.Answers.CountAsync(answer => answer.GameId == id, cancellationToken));
    }
}

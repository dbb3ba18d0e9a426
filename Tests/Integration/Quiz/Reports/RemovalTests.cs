using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;
using QuizNet.Support;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Quiz.Reports;

public abstract class RemovalTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deleted_report_is_gone_with_all_that_was_kept_of_it()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var (game, other) = (await cluster.WriteAsync(ReportGames.New(ana.User.Id), Cancel), await cluster.WriteAsync(ReportGames.New(ana.User.Id), Cancel));

        var (deleted, again) = (await SendAsync("DELETE", $"/api/reports/game/{game.Id}", ana), await SendAsync("DELETE", $"/api/reports/game/{game.Id}", ana));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (deleted.Status, again.Status));
        Assert.Equal(((0, 0, 0), (1, 3, 4)), (await cluster.RowsAsync(game.Id, Cancel), await cluster.RowsAsync(other.Id, Cancel)));
        Assert.Equal(other.Id, (await SendAsync("GET", "/api/reports", ana))["reports"][0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Without_a_player_the_report_is_that_of_a_game_in_which_they_never_were()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var game = await cluster.WriteAsync(ReportGames.New(ana.User.Id), Cancel);
        var without = game with
        {
            Players = [game.Players[1] with { Place = 1 }, game.Players[2] with { Place = 2 }],
            Answers = [game.Answers[1], game.Answers[3]],
        };

        var (removed, again) = (await SendAsync("DELETE", $"/api/reports/game/{game.Id}/players/p1", ana), await SendAsync("DELETE", $"/api/reports/game/{game.Id}/players/p1", ana));
        var report = await SendAsync("GET", $"/api/reports/game/{game.Id}", ana);
        var listed = (await SendAsync("GET", "/api/reports", ana))["reports"][0];

        var expected = Report.Of(ReportKind.Game, without, 365);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (removed.Status, again.Status));
        Assert.Equal(JsonSerializer.Serialize(expected, ContractsJson.Default.QuizReport), JsonSerializer.Serialize(report.Body.Deserialize(ContractsJson.Default.QuizReport)!, ContractsJson.Default.QuizReport));
        Assert.Equal(expected.Summary, listed.Deserialize(ContractsJson.Default.ReportSummary));
        Assert.DoesNotContain("Zoé", report.Body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_who_are_removed_at_the_same_time_are_gone_and_the_rest_is_counted_right()
    {
        const int Removed = 12;
        var ana = await cluster.NewUserAsync(Cancel);
        var players = Enumerable.Range(0, 2 * Removed).Select(number => new FinishedPlayer($"p{number}", $"Player {number}", null, number + 1, 1000 - number, 1, 1, 0)).ToList();
        var game = await cluster.WriteAsync(
            ReportGames.New(ana.User.Id) with { Players = players, Answers = [.. players.Select(player => new FinishedAnswer(1, player.Id, new GivenAnswer(Choices: [0]), 1, Outcome.Right, 1))] }, Cancel);

        var answers = await Task.WhenAll(Enumerable.Range(0, Removed).Select(number => cluster.Quiz[number % 2].SendAsync("DELETE", $"/api/reports/game/{game.Id}/players/p{2 * number}", token: ana.Token, cancellationToken: Cancel)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NoContent, answer.Status));
        var report = (await SendAsync("GET", $"/api/reports/game/{game.Id}", ana)).Body.Deserialize(ContractsJson.Default.QuizReport)!;
        Assert.Equal(Enumerable.Range(1, Removed), report.Players.Select(player => player.Place));
        Assert.Equal((Removed, Removed), ((await SendAsync("GET", "/api/reports", ana))["reports"][0].GetProperty("players").GetInt32(), report.Questions[0].Answered));
    }

    [Fact]
    public async Task What_Redis_still_has_of_the_game_goes_with_the_first_who_is_removed()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var opened = (await SendAsync("POST", "/api/games", ana, """{"quizId":"sample-first-steps"}""")).Body.Deserialize(ContractsJson.Default.GameCreated)!;
        var client = new GameClient(cluster.Quiz[0]);
        var (mia, _) = ((await client.JoinAsync(opened.Pin, "Mia", Cancel)).Good, (await client.JoinAsync(opened.Pin, "Tom", Cancel)).Good);
        await EndAsync(opened);
        await Eventually.IsTrueAsync(async () => (await SendAsync("GET", $"/api/reports/game/{opened.Id}", ana)).Status == HttpStatusCode.OK, Cancel);
        Assert.NotNull((await client.ReportAsync(opened.Pin, opened.HostKey, Cancel)).Value);

        var removed = await SendAsync("DELETE", $"/api/reports/game/{opened.Id}/players/{mia.Player}", ana);

        Assert.Equal(HttpStatusCode.NoContent, removed.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.ReportAsync(opened.Pin, opened.HostKey, Cancel)).Status);
        Assert.Equal("Tom", Assert.Single((await SendAsync("GET", $"/api/reports/game/{opened.Id}", ana))["players"].EnumerateArray()).GetProperty("name").GetString());
    }

    private async Task EndAsync(GameCreated game)
    {
        await using var socket = await GameSocket.OpenAsync(cluster.Quiz[0].BaseAddress!, null, Cancel);
        await socket.EnterAsync(new EnterRequest(game.Pin, game.HostKey), Cancel);
        var games = cluster.Services<QuizContext>().GetRequiredService<GameReader>();
        await Eventually.IsTrueAsync(async () => (await socket.ActAsync(GameAction.End, (await games.FindAsync(game.Pin, Cancel))!.Offset, Cancel))!.Done, Cancel);
    }

    private Task<Answer> SendAsync(string method, string path, SignedIn user, string? body = null) => cluster.Quiz[0].SendAsync(method, path, body, user.Token, Cancel);
}

[Collection(OnSqlite.Name)]
public sealed class RemovalOnSqliteTests(SqliteCluster cluster) : RemovalTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class RemovalOnPostgresTests(PostgresCluster cluster) : RemovalTests(cluster);

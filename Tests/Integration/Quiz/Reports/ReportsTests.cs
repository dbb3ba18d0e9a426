using System.IO.Compression;
using System.Net;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;

namespace QuizNet.Integration.Quiz.Reports;

public abstract class ReportsTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_its_owners_and_for_all_others_it_is_not_there()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var game = await cluster.WriteAsync(ReportGames.New(ana.User.Id), Cancel);
        string[] paths = [$"/api/reports/game/{game.Id}", $"/api/reports/game/{game.Id}/file?format=csv", $"/api/reports/game/{game.Id}/players/p1"];

        foreach (var path in paths)
        {
            Assert.Equal(
                (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized),
                ((await SendAsync("GET", path, ana)).Status, (await SendAsync("GET", path, ben)).Status, (await SendAsync("GET", path, null)).Status));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("DELETE", $"/api/reports/game/{game.Id}", ben)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("DELETE", $"/api/reports/game/{game.Id}/players/p1", ben)).Status);
        Assert.Equal((1, 3, 4), await cluster.RowsAsync(game.Id, Cancel));
        Assert.Equal((1, 0), ((await SendAsync("GET", "/api/reports", ana))["count"].GetInt32(), (await SendAsync("GET", "/api/reports", ben))["count"].GetInt32()));
    }

    [Fact]
    public async Task A_report_says_what_is_computed_of_the_game()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var game = await cluster.WriteAsync(ReportGames.New(ana.User.Id), Cancel);

        var answer = await SendAsync("GET", $"/api/reports/game/{game.Id}", ana);
        var page = await SendAsync("GET", $"/api/reports/game/{game.Id}/players/p3", ana);

        Assert.Equal(Text(Report.Of(ReportKind.Game, game, 365)), Text(answer.Body.Deserialize(ContractsJson.Default.QuizReport)!));
        Assert.Equal(["3"], page["answers"].EnumerateArray().Select(one => one.GetProperty("number").ToString()));
        Assert.Equal("none", page["answers"][0].GetProperty("outcome").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", $"/api/reports/game/{game.Id}/players/p9", ana)).Status);
    }

    [Fact]
    public async Task Reports_are_listed_newest_first_in_pages_and_found_by_their_titles()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        for (var number = 0; number < 52; number++)
        {
            // Two at each time, so that the pages end between equals.
            await cluster.WriteAsync(ReportGames.New(ana.User.Id, number == 3 ? "Flüsse 100 % _x" : $"Game {number}", ReportGames.Start.AddMinutes(number / 2)), Cancel);
        }

        var first = await SendAsync("GET", "/api/reports?kind=game", ana);
        var second = await SendAsync("GET", $"/api/reports?after={first["next"].GetString()}", ana);
        var (found, percent, none) = (await SendAsync("GET", "/api/reports?search=FLUSSE", ana), await SendAsync("GET", "/api/reports?search=0%20%25%20_", ana), await SendAsync("GET", "/api/reports?search=%25", ana));

        var all = Reports(first).Concat(Reports(second)).ToList();
        Assert.Equal((50, 2, 52), (first["count"].GetInt32(), second["count"].GetInt32(), all.Select(report => report.Id).Distinct().Count()));
        Assert.Equal(all.OrderByDescending(report => report.At).Select(report => report.At), all.Select(report => report.At));
        Assert.Null(Next(second));
        Assert.All([found, percent, none], list => Assert.Equal("Flüsse 100 % _x", Assert.Single(Reports(list)).Title));
        var summary = Reports(found).Single();
        Assert.Equal((3, 0.75, summary.At.AddDays(365)), (summary.Players, summary.Right, summary.KeptUntil));
        Assert.Empty(Reports(await SendAsync("GET", "/api/reports?kind=game&search=nothing", ana)));
    }

    [Fact]
    public async Task A_report_is_taken_away_as_a_file_with_a_good_name()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var game = await cluster.WriteAsync(ReportGames.New(ana.User.Id, "Zoé's: \"Quiz\"\r\n"), Cancel);

        var (xlsx, csv, json) = (await FileAsync(ana, game, "xlsx"), await FileAsync(ana, game, "csv"), await FileAsync(ana, game, "json"));

        Assert.Equal("Zoé's Quiz 2026-11-21.xlsx", xlsx.Name);
        using (var zip = new ZipArchive(new MemoryStream(xlsx.Content)))
        {
            Assert.Equal(3, zip.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)));
        }

        Assert.Equal(ResultsCsv.Of(game), csv.Content);
        Assert.Equal(Text(Report.Of(ReportKind.Game, game, 365)), Text(JsonSerializer.Deserialize(json.Content, ContractsJson.Default.QuizReport)!));
    }

    [Theory]
    [InlineData("/api/reports/game/unknown", 404)]
    [InlineData("/api/reports/game/%F0%9F%92%A9", 404)]
    [InlineData("/api/reports/assignment/unknown", 404)]
    [InlineData("/api/reports/lesson/unknown", 400)]
    [InlineData("/api/reports/7/unknown", 400)]
    [InlineData("/api/reports/game/unknown/file?format=pdf", 400)]
    [InlineData("/api/reports/game/unknown/file?format=9", 400)]
    [InlineData("/api/reports?after=x", 400)]
    [InlineData("/api/reports?search=%00", 400)]
    [InlineData("/api/reports?kind=lesson", 400)]
    [InlineData("/api/reports/combined", 400)]
    [InlineData("/api/reports/combined?report=game:a", 400)]
    [InlineData("/api/reports/combined?report=game:a&report=game:a", 400)]
    [InlineData("/api/reports/combined?report=game:a&report=lesson:b", 400)]
    [InlineData("/api/reports/combined?report=game:a&report=game:b", 404)]
    public async Task What_cannot_be_is_refused_with_a_reason(string path, int status)
    {
        var answer = await SendAsync("GET", path, await cluster.NewUserAsync(Cancel));

        Assert.Equal(status, (int)answer.Status);
        Assert.NotEmpty(answer["detail"].GetString()!);
    }

    [Fact]
    public async Task Several_reports_are_one_if_all_of_them_are_ones_own()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var (first, second, others) = (await cluster.WriteAsync(ReportGames.New(ana.User.Id), Cancel), await cluster.WriteAsync(ReportGames.New(ana.User.Id), Cancel), await cluster.WriteAsync(ReportGames.New(ben.User.Id), Cancel));

        var combined = await SendAsync("GET", $"/api/reports/combined?report=game:{first.Id}&report=game:{second.Id}", ana);
        var mixed = await SendAsync("GET", $"/api/reports/combined?report=game:{first.Id}&report=game:{others.Id}", ana);
        using var file = await GetAsync(ana, $"/api/reports/combined/file?format=csv&report=game:{first.Id}&report=game:{second.Id}");

        Assert.Equal("3800 1000 0", string.Join(' ', combined["players"].EnumerateArray().Select(player => player.GetProperty("total").ToString())));
        Assert.Equal(4, combined["questions"][0].GetProperty("asked").GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, mixed.Status);
        Assert.Equal("First steps 2026-11-21.csv", file.Content.Headers.ContentDisposition!.FileNameStar);
    }

    private async Task<(string? Name, byte[] Content)> FileAsync(SignedIn user, FinishedGame game, string format)
    {
        using var response = await GetAsync(user, $"/api/reports/game/{game.Id}/file?format={format}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (response.Content.Headers.ContentDisposition!.FileNameStar, await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    private async Task<HttpResponseMessage> GetAsync(SignedIn user, string path)
    {
        using var request = ServiceCluster.Request(HttpMethod.Get, path, user.Token);
        return await cluster.Quiz[1].SendAsync(request, Cancel);
    }

    private Task<Answer> SendAsync(string method, string path, SignedIn? user) => cluster.Quiz[0].SendAsync(method, path, token: user?.Token, cancellationToken: Cancel);

    private static IReadOnlyList<ReportSummary> Reports(Answer list) => list.Body.Deserialize(ContractsJson.Default.ReportList)!.Reports;

    private static string? Next(Answer list) => list.Body.Deserialize(ContractsJson.Default.ReportList)!.Next;

    private static string Text(QuizReport report) => JsonSerializer.Serialize(report, ContractsJson.Default.QuizReport);
}

[Collection(OnSqlite.Name)]
public sealed class ReportsOnSqliteTests(SqliteCluster cluster) : ReportsTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class ReportsOnPostgresTests(PostgresCluster cluster) : ReportsTests(cluster);

using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Integration.Quiz.Assigned;
using QuizNet.Quiz;
using QuizNet.Quiz.Quizzes;
using QuizNet.Quiz.Reports.Sources;

namespace QuizNet.Integration.Quiz.Reports;

/// <summary>What is assigned has the same reports as what is played.</summary>
public abstract class AssignmentReportsTests(ServiceCluster cluster)
{
    private static readonly QuizDocument Quiz = SampleQuizzes.All["sample-first-steps"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_still_at_it_was_asked_what_is_behind_them_in_whatever_order()
    {
        var homework = await BeginAsync(new AssignmentOptions(ShuffleQuestions: true));

        var report = await ReportAsync(homework);

        var judged = report.Questions.Where(question => question.Right is not null).ToList();
        Assert.Equal(["Ana", "Ben"], report.Players.Select(player => player.Name).Order());
        Assert.Equal(report.Players.Sum(player => player.Asked), judged.Sum(question => question.Asked));
        var done = (await PageAsync(homework, "Ana")).Answers;
        Assert.Equal(Quiz.Questions.Count(question => question is not Slide), done.Count);
        Assert.InRange((await PageAsync(homework, "Ben")).Answers.Count, 1, 2);
    }

    [Fact]
    public async Task It_is_listed_when_somebody_has_begun_and_only_for_its_teacher()
    {
        var homework = await BeginAsync();
        var other = await cluster.NewUserAsync(Cancel);

        var (own, all, found, games, others) = (
            await GetAsync(homework, "?kind=assignment"), await GetAsync(homework, ""), await GetAsync(homework, $"?search={Uri.EscapeDataString(Quiz.Title[1..5].ToUpperInvariant())}"), await GetAsync(homework, "?kind=game"),
            await cluster.Quiz[1].SendAsync("GET", $"/api/reports/assignment/{homework.Info.Id}", token: other.Token, cancellationToken: Cancel));

        var report = await ReportAsync(homework);
        Assert.All([own, all, found], list => Assert.Equal(report.Summary with { Right = null, KeptUntil = null }, Assert.Single(Reports(list)) with { KeptUntil = null }));
        Assert.Empty(Reports(games));
        Assert.Equal(HttpStatusCode.NotFound, others.Status);
    }

    [Fact]
    public async Task A_player_is_removed_and_all_of_it_deleted()
    {
        var homework = await BeginAsync();
        var ana = (await ReportAsync(homework)).Players.Single(player => player.Name == "Ana").Player;

        var (removed, again) = (await SendAsync("DELETE", homework, $"/assignment/{homework.Info.Id}/players/{ana}"), await SendAsync("DELETE", homework, $"/assignment/{homework.Info.Id}/players/{ana}"));
        var rest = await ReportAsync(homework);
        var (deleted, gone) = (await SendAsync("DELETE", homework, $"/assignment/{homework.Info.Id}"), await GetAsync(homework, $"/assignment/{homework.Info.Id}"));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (removed.Status, again.Status));
        Assert.Equal(("Ben", 1), (Assert.Single(rest.Players).Name, rest.Players[0].Place));
        Assert.All(rest.Questions, question => Assert.InRange(question.Asked, 0, 1));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (deleted.Status, gone.Status));
    }

    [Theory]
    [InlineData(true, -1, false)]
    [InlineData(true, 1, true)]
    [InlineData(false, -1, true)]
    [InlineData(false, 1, false)]
    public async Task It_is_too_old_by_its_closing_or_when_nobody_has_begun_for_so_long(bool closes, int minutes, bool isKept)
    {
        var now = DateTimeOffset.UtcNow;
        var homework = await BeginAsync(closes ? new AssignmentOptions(ClosesAt: now.AddDays(1)) : null);

        // As if the time to keep it had begun a minute before or after its end; without a closing time it ends with the beginning of the last attempt.
        var before = closes ? now.AddDays(1).AddMinutes(-minutes) : now.AddMinutes(minutes);
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportSources>().ExpireAsync(new Expiry(before, homework.TeacherId), Cancel);

        Assert.Equal(isKept ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await GetAsync(homework, $"/assignment/{homework.Info.Id}")).Status);
    }

    // Ana has come to the end, Ben to the second question.
    private async Task<Homework> BeginAsync(AssignmentOptions? options = null)
    {
        var homework = await Homework.AssignAsync(cluster, options);
        var (ana, ben) = (await homework.BeginAsync("Ana"), await homework.BeginAsync("Ben"));
        await AnswerAsync(homework, ana, ana.View);
        await homework.FinishAsync(ana);
        await AnswerAsync(homework, ben, await AnswerAsync(homework, ben, ben.View));
        return homework;
    }

    private static Task<AttemptView> AnswerAsync(Homework homework, AttemptBegun begun, AttemptView view) =>
        homework.AnswerAsync(begun, view.Question!.Number, Solutions.Right(Quiz.Questions.Single(question => question.Text == view.Question.Text), view.Question));

    private async Task<QuizReport> ReportAsync(Homework homework) => (await GetAsync(homework, $"/assignment/{homework.Info.Id}")).Body.Deserialize(ContractsJson.Default.QuizReport)!;

    private async Task<PlayerPage> PageAsync(Homework homework, string name)
    {
        var player = (await ReportAsync(homework)).Players.Single(player => player.Name == name).Player;
        return (await GetAsync(homework, $"/assignment/{homework.Info.Id}/players/{player}")).Body.Deserialize(ContractsJson.Default.PlayerPage)!;
    }

    private Task<Answer> GetAsync(Homework homework, string path) => SendAsync("GET", homework, path);

    private Task<Answer> SendAsync(string method, Homework homework, string path) => cluster.Quiz[1].SendAsync(method, $"/api/reports{path}", token: homework.Teacher, cancellationToken: Cancel);

    private static IReadOnlyList<ReportSummary> Reports(Answer list) => list.Body.Deserialize(ContractsJson.Default.ReportList)!.Reports;
}

[Collection(OnSqlite.Name)]
public sealed class AssignmentReportsOnSqliteTests(SqliteCluster cluster) : AssignmentReportsTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class AssignmentReportsOnPostgresTests(PostgresCluster cluster) : AssignmentReportsTests(cluster);

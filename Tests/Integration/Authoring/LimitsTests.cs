using System.Net;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Integration.Authoring;

public abstract class LimitsTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_quizzes_and_links_there_are_only_so_many_and_one_is_told_what_to_do()
    {
        var user = await cluster.NewUserAsync(Cancel);
        var desk = new Desk(cluster.Quiz[0], user.Token);
        var id = await desk.PublishedAsync();
        await FillAsync(new QuizAuthor(user.User.Id, null), AuthoringLimits.MostQuizzes - 1);
        for (var share = 0; share < AuthoringLimits.MostShares; share++)
        {
            await desk.ShareAsync(id, QuizRights.View);
        }

        var (made, copied, shared) = (
            await desk.AskAsync("POST", "/api/quizzes", "{}"), await desk.AskAsync("POST", $"/api/quizzes/{id}/copy"), await desk.AskAsync("POST", $"/api/quizzes/{id}/shares", new ShareRequest(QuizRights.View)));
        Assert.Equal(("too-many-quizzes", "too-many-quizzes", "too-many-shares"), (made["code"].GetString(), copied["code"].GetString(), shared["code"].GetString()));
        Assert.All([made, copied, shared], answer => Assert.Equal(HttpStatusCode.Conflict, answer.Status));

        Assert.Equal(HttpStatusCode.NoContent, (await desk.AskAsync("DELETE", $"/api/quizzes/{id}")).Status);
        Assert.Equal(HttpStatusCode.Created, (await desk.AskAsync("POST", "/api/quizzes", "{}")).Status);
    }

    private async Task FillAsync(QuizAuthor author, int quizzes)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        await context.WriteAsync(
            _ =>
            {
                context.AddRange(Enumerable.Range(0, quizzes).Select(_ => StoredQuiz.Draft($"{Guid.NewGuid():N}", author, Desk.Complete, DateTimeOffset.UnixEpoch)));
                return Task.CompletedTask;
            },
            Cancel);
    }
}

[Collection(OnSqlite.Name)]
public sealed class LimitsOnSqliteTests(SqliteCluster cluster) : LimitsTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class LimitsOnPostgresTests(PostgresCluster cluster) : LimitsTests(cluster);

using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Quizzes;
using QuizNet.Support;

namespace QuizNet.Integration.Quiz;

public abstract class QuizzesTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_samples_are_listed_for_everybody_and_can_be_read()
    {
        var list = await GetAsync(0, "/api/quizzes");
        var sample = await GetAsync(1, "/api/quizzes/sample-first-steps");

        var quizzes = list["quizzes"].EnumerateArray().ToList();
        Assert.Equal(["sample-first-steps", "sample-around-the-world", "sample-how-networks-fail"], quizzes.Select(quiz => quiz.GetProperty("id").GetString()));
        Assert.All(quizzes, quiz => Assert.True(quiz.GetProperty("sample").GetBoolean()));
        Assert.Equal(3, list["count"].GetInt32());
        Assert.Equal("slide", sample["questions"][0].GetProperty("type").GetString());
        Assert.Equal(quizzes[0].GetProperty("questions").GetInt32(), sample["questions"].GetArrayLength());
        Assert.True(sample.Header("X-Cache") is "hit" or "miss" or "stale");
    }

    [Fact]
    public async Task A_quiz_is_seen_by_its_owner_and_by_nobody_else()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var id = await WriteAsync(ana.User.Id);

        var (own, others, nobodys) = (await GetAsync(0, $"/api/quizzes/{id}", ana.Token), await GetAsync(0, $"/api/quizzes/{id}", ben.Token), await GetAsync(1, $"/api/quizzes/{id}"));
        var (ownList, othersList) = (await GetAsync(1, "/api/quizzes", ana.Token), await GetAsync(1, "/api/quizzes", ben.Token));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (own.Status, others.Status, nobodys.Status));
        Assert.Equal("Ana's own", own["title"].GetString());
        Assert.Equal((4, id, false), (ownList["count"].GetInt32(), ownList["quizzes"][0].GetProperty("id").GetString(), ownList["quizzes"][0].GetProperty("sample").GetBoolean()));
        Assert.Equal(3, othersList["count"].GetInt32());
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("%F0%9F%92%A9")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task What_is_not_there_is_not_found_and_one_is_told_where_to_look(string id)
    {
        var answer = await GetAsync(0, $"/api/quizzes/{id}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("/api/quizzes", answer["detail"].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_that_is_older_than_the_program_is_replaced_when_a_replica_starts_and_others_are_left_alone()
    {
        const string Old = "sample-how-networks-fail";
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        var before = await context.Quizzes.AsNoTracking().ToDictionaryAsync(quiz => quiz.Id, Cancel);
        await context.WriteAsync(async token => (await context.Quizzes.SingleAsync(quiz => quiz.Id == Old, token)).Document = """{"title":"old","questions":[]}""", Cancel);

        await using var replica = new ServiceHost<QuizContext>(FreePort.Next(), cluster.Settings);

        var after = await context.Quizzes.AsNoTracking().ToDictionaryAsync(quiz => quiz.Id, Cancel);
        Assert.Equal((before[Old].Document, before[Old].Version + 1), (after[Old].Document, after[Old].Version));
        Assert.Equal(before["sample-first-steps"].Version, after["sample-first-steps"].Version);
    }

    private async Task<string> WriteAsync(string owner)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        var quiz = StoredQuiz.Of($"{Guid.NewGuid():N}", owner, new QuizDocument("Ana's own", [new TrueOrFalse { Text = "Is it?", Solution = true }]), DateTimeOffset.UnixEpoch);
        await context.WriteAsync(
            _ =>
            {
                context.Add(quiz);
                return Task.CompletedTask;
            },
            Cancel);
        return quiz.Id;
    }

    private Task<Answer> GetAsync(int replica, string path, string? token = null) => cluster.Quiz[replica].SendAsync("GET", path, token: token, cancellationToken: Cancel);
}

[Collection(OnSqlite.Name)]
public sealed class QuizzesOnSqliteTests(SqliteCluster cluster) : QuizzesTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class QuizzesOnPostgresTests(PostgresCluster cluster) : QuizzesTests(cluster);

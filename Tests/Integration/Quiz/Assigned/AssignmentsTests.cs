using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Integration.Quiz.Assigned;

public abstract class AssignmentsTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_assignment_is_seen_changed_and_deleted_by_its_teacher_and_by_nobody_else()
    {
        var homework = await Homework.AssignAsync(cluster);
        var path = $"/api/assignments/{homework.Info.Id}";
        var other = (await cluster.NewUserAsync(Cancel)).Token;

        foreach (var (method, body) in new[] { ("GET", null), ("PATCH", """{"title":"Mine"}"""), ("DELETE", null) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await cluster.Quiz[1].SendAsync(method, path, body, other, Cancel)).Status);
            Assert.Equal(HttpStatusCode.Unauthorized, (await cluster.Quiz[1].SendAsync(method, path, body, cancellationToken: Cancel)).Status);
        }

        Assert.Equal("First steps: one question of every kind", (await homework.TeacherAsync("GET", 1))["title"].GetString());
        Assert.Equal(HttpStatusCode.NoContent, (await homework.TeacherAsync("DELETE")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await homework.TeacherAsync("GET", 1)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await homework.FrontAsync(replica: 1)).Status);
    }

    [Fact]
    public async Task Deleting_takes_all_that_was_answered_with_it()
    {
        var homework = await Homework.AssignAsync(cluster);
        var begun = await homework.BeginAsync("Ana");
        await homework.AnswerAsync(begun, 1, null);
        await homework.AnswerAsync(begun, 2, new GivenAnswer([1]));

        await homework.TeacherAsync("DELETE", 1);

        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var (context, id) = (scope.ServiceProvider.GetRequiredService<QuizContext>(), homework.Info.Id);
        Assert.Equal(0, await context.AssignedQuizzes.CountAsync(row => row.AssignmentId == id, Cancel) + await context.AssignedPlayers.CountAsync(row => row.AssignmentId == id, Cancel));
        Assert.Equal(0, await context.Attempts.CountAsync(row => row.AssignmentId == id, Cancel) + await context.AttemptAnswers.CountAsync(row => row.AssignmentId == id, Cancel));
        Assert.Equal(HttpStatusCode.NotFound, (await homework.TryAnswerAsync(begun, 3, new GivenAnswer([1]))).Status);
    }

    [Fact]
    public async Task A_quiz_that_is_changed_later_is_asked_as_it_was()
    {
        var teacher = await cluster.NewUserAsync(Cancel);
        var quiz = await WriteAsync(teacher.User.Id, "Is it?");
        var made = await cluster.Quiz[0].SendAsync("POST", "/api/assignments", $$"""{"quizId":"{{quiz}}","title":"Homework"}""", teacher.Token, Cancel);
        await ReplaceAsync(quiz, "Is it not?");

        var begun = await cluster.Quiz[1].SendAsync("POST", $"/api/assigned/{made["code"]}/attempts", """{"name":"Ana"}""", cancellationToken: Cancel);

        Assert.Equal("Homework", made["title"].GetString());
        Assert.Equal("Is it?", begun["view"].GetProperty("question").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Nobody_assigns_a_quiz_that_is_not_for_them_or_without_an_account()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var body = $$"""{"quizId":"{{await WriteAsync(ana.User.Id, "Is it?")}}"}""";
        var ofAll = $$"""{"quizId":"{{await WriteAsync(ana.User.Id, "Is it?", isPublic: true)}}"}""";

        Assert.Equal(HttpStatusCode.Created, (await cluster.Quiz[0].SendAsync("POST", "/api/assignments", body, ana.Token, Cancel)).Status);
        Assert.Equal(HttpStatusCode.Created, (await cluster.Quiz[1].SendAsync("POST", "/api/assignments", ofAll, ben.Token, Cancel)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Quiz[0].SendAsync("POST", "/api/assignments", body, ben.Token, Cancel)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await cluster.Quiz[0].SendAsync("POST", "/api/assignments", body, cancellationToken: Cancel)).Status);
    }

    [Theory]
    [InlineData("""{"quizId":"sample-first-steps","options":{"attempts":0}}""", 400)]
    [InlineData("""{"quizId":"sample-first-steps","options":{"opensAt":"2030-01-01T00:00:00Z","closesAt":"2029-01-01T00:00:00Z"}}""", 400)]
    [InlineData("""{"quizId":"sample-first-steps","options":{"closesAt":"2020-01-01T00:00:00Z"}}""", 400)]
    [InlineData("""{"quizId":"sample-first-steps","options":{"closesAt":"9999-12-31T23:59:59.9999999Z"}}""", 400)]
    [InlineData("""{"quizId":"sample-first-steps","options":{"feedback":7}}""", 400)]
    [InlineData("""{"quizId":"sample-first-steps","title":" "}""", 400)]
    [InlineData("""{"quizId":"sample-first-steps","title":"\u0000"}""", 400)]
    [InlineData("""{"quizId":"\u0000"}""", 404)]
    [InlineData("""{}""", 404)]
    public async Task What_cannot_be_assigned_is_refused(string body, int status)
    {
        var answer = await cluster.Quiz[0].SendAsync("POST", "/api/assignments", body, (await cluster.NewUserAsync(Cancel)).Token, Cancel);

        Assert.Equal(status, (int)answer.Status);
    }

    [Fact]
    public async Task Once_somebody_has_begun_what_was_answered_keeps_its_meaning()
    {
        var homework = await Homework.AssignAsync(cluster);
        var before = await homework.ChangeAsync(new AssignmentOptions(ShuffleOptions: true));
        await homework.BeginAsync("Ana");

        var refused = await homework.ChangeAsync(new AssignmentOptions());
        var changed = await homework.ChangeAsync(new AssignmentOptions(ShuffleOptions: true, Attempts: 5, Minutes: 30));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict, "begun"), (before.Status, refused.Status, refused["code"].GetString()));
        Assert.Equal(5, changed["options"].GetProperty("attempts").GetInt32());
    }

    [Fact]
    public async Task A_teacher_pages_through_their_assignments_from_the_newest_on_and_has_a_thousand_at_most()
    {
        var teacher = await cluster.NewUserAsync(Cancel);
        await AddAsync(teacher.User.Id, 1_000);

        var first = await cluster.Quiz[0].SendAsync("GET", "/api/assignments", token: teacher.Token, cancellationToken: Cancel);
        var second = await cluster.Quiz[1].SendAsync("GET", $"/api/assignments?after={first["next"]}", token: teacher.Token, cancellationToken: Cancel);
        var refused = await cluster.Quiz[0].SendAsync("POST", "/api/assignments", """{"quizId":"sample-first-steps"}""", teacher.Token, Cancel);

        string?[] titles = [.. first["assignments"].EnumerateArray().Concat(second["assignments"].EnumerateArray()).Select(one => one.GetProperty("title").GetString())];
        Assert.Equal(Enumerable.Range(800, 200).Reverse().Select(number => $"{number}"), titles);
        Assert.Equal((HttpStatusCode.Conflict, "too-many-assignments"), (refused.Status, refused["code"].GetString()));
    }

    private Task<string> WriteAsync(string owner, string text, bool isPublic = false) => InContextAsync(async context =>
    {
        var quiz = StoredQuiz.Of($"{Guid.NewGuid():N}", owner, Document(text), DateTimeOffset.UnixEpoch);
        quiz.Public = isPublic;
        await context.WriteAsync(
            _ =>
            {
                context.Add(quiz);
                return Task.CompletedTask;
            },
            Cancel);
        return quiz.Id;
    });

    private Task<bool> ReplaceAsync(string id, string text) => InContextAsync(async context =>
    {
        await context.WriteAsync(
            async token =>
            {
                var quiz = await context.Quizzes.Include(one => one.Published).SingleAsync(one => one.Id == id, token);
                quiz.Save(Document(text), new QuizAuthor(quiz.Owner, null), DateTimeOffset.UnixEpoch);
                quiz.Publish(DateTimeOffset.UnixEpoch);
            },
            Cancel);
        return true;
    });

    private Task<bool> AddAsync(string owner, int count) => InContextAsync(async context =>
    {
        await context.WriteAsync(
            _ =>
            {
                context.AddRange(Enumerable.Range(0, count).Select(number => Row(owner, number)));
                return Task.CompletedTask;
            },
            Cancel);
        return true;
    });

    private static AssignmentRow Row(string owner, int number) => new()
    {
        Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddSeconds(number)).ToString("N"),
        Code = Guid.NewGuid().ToString("N")[..8],
        QuizId = "q",
        Owner = owner,
        Title = $"{number}",
        Language = null,
        Questions = 1,
        Options = new AssignmentOptions(),
        Version = 1,
        CreatedAt = DateTimeOffset.UnixEpoch,
    };

    private async Task<T> InContextAsync<T>(Func<QuizContext, Task<T>> work)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<QuizContext>());
    }

    private static QuizDocument Document(string text) => new("Ana's own", [new TrueOrFalse { Text = text, Solution = true }]);
}

[Collection(OnSqlite.Name)]
public sealed class AssignmentsOnSqliteTests(SqliteCluster cluster) : AssignmentsTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class AssignmentsOnPostgresTests(PostgresCluster cluster) : AssignmentsTests(cluster);

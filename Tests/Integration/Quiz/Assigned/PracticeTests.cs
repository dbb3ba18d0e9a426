using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Integration.Quiz.Assigned;

public abstract class PracticeTests(ServiceCluster cluster)
{
    private const string Path = "/api/quizzes/sample-first-steps/practice";

    private static readonly QuizDocument Quiz = SampleQuizzes.All["sample-first-steps"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_type_is_practised_at_any_replica_and_no_row_is_left_behind()
    {
        var before = await CountAsync();

        var practice = (await cluster.Quiz[0].SendAsync("GET", Path, cancellationToken: Cancel)).Body.Deserialize(ContractsJson.Default.PracticeQuiz)!;
        foreach (var view in practice.Questions)
        {
            var question = Quiz.Questions[view.Number - 1];
            var (right, wrong) = (await AnswerAsync(practice.Seed, view.Number, Solutions.Right(question, view)), await AnswerAsync(practice.Seed, view.Number, Solutions.Wrong(question, view)));

            var isScored = question is not (Poll or WordCloud or Slide);
            Assert.Equal((isScored ? Outcome.Right : Outcome.Noted, isScored ? 1000 * question.Points : 0), (right.Mine.Outcome, right.Mine.Total));
            Assert.Equal((isScored ? Outcome.Wrong : Outcome.Noted, 0), (wrong.Mine.Outcome, wrong.Mine.Total));
            Assert.Equal(question.Explanation, wrong.Result.Explanation);
            Assert.Equal(view.Options?.Select(option => option.Text), right.Question.Options?.Select(option => option.Text));
        }

        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Questions_to_practise_have_no_solutions_and_another_order_of_options_each_time()
    {
        var texts = new HashSet<string>();
        for (var time = 0; time < 5; time++)
        {
            var answer = await cluster.Quiz[0].SendAsync("GET", Path, cancellationToken: Cancel);
            var questions = answer["questions"].GetRawText();
            texts.Add(questions);

            Assert.DoesNotContain("solution", questions, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("explanation", questions, StringComparison.Ordinal);
            Assert.DoesNotContain("accepted", questions, StringComparison.Ordinal);
        }

        Assert.Equal(5, texts.Count);
    }

    [Theory]
    [InlineData("""{"question":2,"answer":{"choices":[1]}}""")]
    [InlineData("""{"seed":"a","answer":{"choices":[1]}}""")]
    [InlineData("""{"seed":"a","question":0,"answer":{"choices":[1]}}""")]
    [InlineData("""{"seed":"a","question":99,"answer":{"choices":[1]}}""")]
    [InlineData("""{"seed":"a","question":2}""")]
    [InlineData("""{"seed":"a","question":2,"answer":{"choices":[9]}}""")]
    [InlineData("""{"seed":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","question":2,"answer":{"choices":[1]}}""")]
    public async Task What_cannot_be_an_answer_is_refused(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await cluster.Quiz[0].SendAsync("POST", Path, body, cancellationToken: Cancel)).Status);

    [Fact]
    public async Task Only_who_may_see_a_quiz_practises_it() =>
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Quiz[0].SendAsync("GET", "/api/quizzes/unknown/practice", cancellationToken: Cancel)).Status);

    private async Task<AttemptResult> AnswerAsync(string seed, int number, GivenAnswer? given)
    {
        var body = JsonSerializer.Serialize(new PracticeRequest(seed, number, given), ContractsJson.Default.PracticeRequest);
        var answer = await cluster.Quiz[number % 2].SendAsync("POST", Path, body, cancellationToken: Cancel);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{answer.Body}");
        return answer.Body.Deserialize(ContractsJson.Default.AttemptResult)!;
    }

    private async Task<string> CountAsync()
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        int[] counts =
        [
            await context.Quizzes.CountAsync(Cancel), await context.Games.CountAsync(Cancel), await context.Players.CountAsync(Cancel), await context.Answers.CountAsync(Cancel),
            await context.Assignments.CountAsync(Cancel), await context.AssignedQuizzes.CountAsync(Cancel), await context.AssignedPlayers.CountAsync(Cancel),
            await context.Attempts.CountAsync(Cancel), await context.AttemptAnswers.CountAsync(Cancel),
        ];
        return string.Join(' ', counts);
    }
}

[Collection(OnSqlite.Name)]
public sealed class PracticeOnSqliteTests(SqliteCluster cluster) : PracticeTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class PracticeOnPostgresTests(PostgresCluster cluster) : PracticeTests(cluster);

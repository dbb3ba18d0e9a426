using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Assigned.Records;
using QuizNet.Quiz.Quizzes;
using QuizNet.Quiz.Results;

namespace QuizNet.Integration.Quiz.Assigned;

/// <summary>Players answer all ten types of questions right, partly and wrong, and everything that is shown and kept of it is what an oracle says.</summary>
public abstract class WholeAssignmentTests(ServiceCluster cluster)
{
    private static readonly QuizDocument Quiz = SampleQuizzes.All["sample-first-steps"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_ten_types_are_judged_and_recorded_in_the_numbers_of_the_quiz(bool shuffle)
    {
        var homework = await Homework.AssignAsync(cluster, new AssignmentOptions(ShuffleQuestions: shuffle, ShuffleOptions: shuffle, Feedback: FeedbackTime.End));

        var right = await PlayAsync(homework, "Ana", (question, view) => (Solutions.Right(question, view), 1));
        var partly = await PlayAsync(homework, "Ben", Solutions.Partly);
        var wrong = await PlayAsync(homework, "Cleo", (question, view) => (Solutions.Wrong(question, view), 0));

        var all = Quiz.Questions.Where(IsScored).Sum(question => 1000 * question.Points);
        Assert.Equal((all, 9, 9), (right.Points, right.Right, right.Asked));
        Assert.Equal((0, 0, 9), (wrong.Points, wrong.Right, wrong.Asked));

        // A third of the primes, two of three neighbours, three quarters of the way to the number of bones.
        Assert.Equal((333 + 667 + 750, 0, 9), (partly.Points, partly.Right, partly.Asked));
        var game = (await RecordsAsync(homework.Info.Id))!;
        Assert.Equal([("Ana", 1, all, 9, 9), ("Ben", 2, 1750, 0, 9), ("Cleo", 3, 0, 0, 9)], game.Players.Select(player => (player.Name, player.Place, player.Points, player.Right, player.Asked)));
        Assert.Equal((homework.Info.Code, homework.Info.Title, ScoreMode.Flat), (game.Pin, game.Quiz.Title, game.Options.Scoring));
        foreach (var player in game.Players)
        {
            var answers = game.Answers.Where(answer => answer.Player == player.Id).ToList();
            Assert.Equal(Quiz.Questions.Index().Where(one => one.Item is not Slide).Select(one => one.Index), answers.Select(answer => answer.Question).Order());
            Assert.Equal(player.Points, answers.Sum(answer => answer.Points));
            Assert.All(answers, answer => Assert.InRange(answer.ElapsedMs, 0, 600_000));
        }

        // As the quiz has them, however each player has seen them.
        var ana = game.Answers.Where(answer => answer.Player == game.Players[0].Id).ToDictionary(answer => answer.Question);
        Assert.All(ana.Values, answer => Assert.Equal(IsScored(Quiz.Questions[answer.Question]) ? Outcome.Right : Outcome.Noted, answer.Outcome));
        Assert.Equal([1], ana[1].Answer.Choices!);
        Assert.Equal([0, 2, 4], ana[4].Answer.Choices!.Order());
        Assert.Equal([0, 1, 2, 3], ana[5].Answer.Choices!);
    }

    [Fact]
    public async Task The_best_attempt_counts_and_a_running_one_as_far_as_it_has_come()
    {
        var homework = await Homework.AssignAsync(cluster, new AssignmentOptions(Attempts: 2));
        var first = await homework.BeginAsync("Ana");
        await AnswerAllAsync(homework, first, (question, view) => (Solutions.Right(question, view), 1));
        var second = await homework.BeginAsync(null, first.Key, replica: 1);
        await homework.AnswerAsync(second, 1, null);
        var other = await homework.BeginAsync("Ben");
        await homework.AnswerAsync(other, 1, null);
        await homework.AnswerAsync(other, 2, Solutions.Right(Quiz.Questions[1], (await homework.LookAsync(other)).Question!));

        var game = (await RecordsAsync(homework.Info.Id))!;

        Assert.Equal((2, 0, "Ana", first.Key), (second.View.Number, second.View.MoreAttempts, second.View.Name, second.Key));
        Assert.Equal([("Ana", 9, 9), ("Ben", 1, 1)], game.Players.Select(player => (player.Name, player.Right, player.Asked)));
        Assert.Equal((2, 1), ((await homework.TeacherAsync("GET"))["players"].GetInt32(), (await homework.TeacherAsync("GET", 1))["finished"].GetInt32()));
    }

    [Fact]
    public async Task Who_is_removed_is_gone_and_the_rest_stays()
    {
        var homework = await Homework.AssignAsync(cluster);
        var (ana, ben) = (await homework.BeginAsync("Ana"), await homework.BeginAsync("Ben"));
        await homework.AnswerAsync(ana, 1, null);
        await homework.AnswerAsync(ana, 2, new GivenAnswer([0]));
        var player = (await RecordsAsync(homework.Info.Id))!.Players.Single(one => one.Name == "Ana").Id;

        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<AssignmentRecords>();
        Assert.True(await records.RemovePlayerAsync(homework.Info.Id, player, Cancel));
        Assert.False(await records.RemovePlayerAsync(homework.Info.Id, player, Cancel));

        var game = (await RecordsAsync(homework.Info.Id))!;
        Assert.Equal(("Ben", 0), (Assert.Single(game.Players).Name, game.Answers.Count));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await homework.TryLookAsync(ana.Attempt, ana.Key)).Status);
        Assert.Equal(0, (await homework.LookAsync(ben)).Answered);
    }

    private static async Task<AttemptView> PlayAsync(Homework homework, string name, Func<Question, QuestionView, (GivenAnswer? Answer, double Share)> answer) =>
        await AnswerAllAsync(homework, await homework.BeginAsync(name), answer);

    // Each answer at the other replica.
    private static async Task<AttemptView> AnswerAllAsync(Homework homework, AttemptBegun begun, Func<Question, QuestionView, (GivenAnswer? Answer, double Share)> answer)
    {
        var view = begun.View;
        while (view.Question is { } shown)
        {
            var question = Quiz.Questions.Single(one => one.Text == shown.Text);
            view = await homework.AnswerAsync(begun, shown.Number, answer(question, shown).Answer, shown.Number % 2);
        }

        Assert.True(view.Finished);
        Assert.Equal(Quiz.Questions.Count(question => question is not Slide), view.Solutions!.Count);
        return view;
    }

    private async Task<FinishedGame?> RecordsAsync(string id)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AssignmentRecords>().ReadAsync(id, Cancel);
    }

    private static bool IsScored(Question question) => question is not (Poll or WordCloud or Slide);
}

[Collection(OnSqlite.Name)]
public sealed class WholeAssignmentOnSqliteTests(SqliteCluster cluster) : WholeAssignmentTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class WholeAssignmentOnPostgresTests(PostgresCluster cluster) : WholeAssignmentTests(cluster);

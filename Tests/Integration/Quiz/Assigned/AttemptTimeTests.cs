using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Assigned.Attempts;

namespace QuizNet.Integration.Quiz.Assigned;

public abstract class AttemptTimeTests(ServiceCluster cluster)
{
    private static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_begins_before_it_opens_or_after_it_has_closed()
    {
        var homework = await Homework.AssignAsync(cluster, new AssignmentOptions(OpensAt: Start.AddDays(1), ClosesAt: Start.AddDays(2)));

        var early = await homework.TryBeginAsync("Ana");
        var scheduled = await homework.FrontAsync();
        await homework.ChangeAsync(new AssignmentOptions(OpensAt: Start.AddDays(-2), ClosesAt: Start.AddDays(-1)));
        var late = await homework.TryBeginAsync("Ana", replica: 1);

        Assert.Equal((HttpStatusCode.Conflict, "scheduled", "scheduled"), (early.Status, early["code"].GetString(), scheduled["state"].GetString()));
        Assert.Equal((HttpStatusCode.Conflict, "closed", "closed"), (late.Status, late["code"].GetString(), (await homework.FrontAsync())["state"].GetString()));
    }

    [Fact]
    public async Task Closing_ends_what_is_running_and_putting_it_off_lets_it_go_on()
    {
        var homework = await Homework.AssignAsync(cluster, new AssignmentOptions(ClosesAt: Start.AddDays(1), Feedback: FeedbackTime.Closed));
        var (begun, done) = (await homework.BeginAsync("Ana"), await homework.BeginAsync("Ben"));
        await homework.AnswerAsync(begun, 1, null);
        var open = await homework.FinishAsync(done);

        await homework.ChangeAsync(new AssignmentOptions(ClosesAt: Start.AddMinutes(-1), Feedback: FeedbackTime.Closed));
        var refused = await homework.TryAnswerAsync(begun, 2, new GivenAnswer([1]));
        var (closed, finished) = (await homework.LookAsync(begun, replica: 1), (await homework.TeacherAsync("GET"))["finished"].GetInt32());
        await homework.ChangeAsync(new AssignmentOptions(ClosesAt: Start.AddDays(1), Feedback: FeedbackTime.Closed));
        var goesOn = await homework.AnswerAsync(begun, 2, new GivenAnswer([1]));

        Assert.Equal((HttpStatusCode.Conflict, true), (refused.Status, refused["view"].GetProperty("finished").GetBoolean()));
        Assert.Equal((true, null, 11, 2), (closed.Finished, closed.Question, closed.Solutions!.Count, finished));
        Assert.Null(open.Solutions);
        Assert.Equal((2, false, null), (goesOn.Answered, goesOn.Finished, goesOn.Solutions));
        Assert.True((await homework.LookAsync(done)).Finished);
        Assert.Equal(1, (await homework.TeacherAsync("GET"))["finished"].GetInt32());
    }

    [Fact]
    public async Task When_its_minutes_are_over_the_rest_is_not_answered_and_the_sweep_writes_that_down()
    {
        var homework = await Homework.AssignAsync(cluster, new AssignmentOptions(Minutes: 10));
        var (looks, stays) = (await homework.BeginAsync("Ana"), await homework.BeginAsync("Ben"));
        Assert.Equal(10 * 60_000, looks.View.Until!.Value - looks.View.Now);
        await homework.AnswerAsync(looks, 1, null);
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        var attempts = context.Attempts.AsNoTracking().Where(attempt => attempt.AssignmentId == homework.Info.Id);
        await context.WriteAsync(token => attempts.ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.EndsAt, Start.AddMinutes(-1)), token), Cancel);

        var refused = await homework.TryAnswerAsync(looks, 2, new GivenAnswer([1]));
        var view = await homework.LookAsync(looks, replica: 1);
        await cluster.Services<QuizContext>().GetRequiredService<AttemptSweep>().SweepAsync(Cancel);

        Assert.Equal((HttpStatusCode.Conflict, true, 1), (refused.Status, view.Finished, view.Answered));
        Assert.All(view.Solutions!, result => Assert.Equal(Outcome.None, result.Mine.Outcome));
        Assert.All(await attempts.ToListAsync(Cancel), attempt => Assert.Equal((AttemptEnd.Time, Start.AddMinutes(-1)), (attempt.EndedBy, attempt.EndedAt)));
        Assert.True((await homework.LookAsync(stays)).Finished);
    }

    [Fact]
    public async Task A_question_with_a_time_of_its_own_goes_on_while_the_browser_is_closed_and_the_next_one_waits()
    {
        var homework = await Homework.AssignAsync(cluster, new AssignmentOptions(QuestionTimes: true));
        var begun = await homework.BeginAsync("Ana");
        var shown = await homework.AnswerAsync(begun, 1, null);
        Assert.Equal(20_000, shown.QuestionUntil - shown.QuestionSince);
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        var attempts = context.Attempts.AsNoTracking().Where(attempt => attempt.Id == begun.Attempt);
        await context.WriteAsync(token => attempts.ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.ShownAt, Start.AddMinutes(-1)), token), Cancel);

        var late = await homework.TryAnswerAsync(begun, 2, new GivenAnswer([1]));
        var next = await homework.LookAsync(begun, replica: 1);
        var answered = await homework.AnswerAsync(begun, 3, new GivenAnswer([0]));

        Assert.Equal((HttpStatusCode.Conflict, "none"), (late.Status, late["view"].GetProperty("last").GetProperty("mine").GetProperty("outcome").GetString()));
        Assert.False(late["view"].TryGetProperty("question", out _));
        Assert.Equal((3, next.Now), (next.Question!.Number, next.QuestionSince));
        Assert.Equal((Outcome.Right, 3, null), (answered.Last!.Mine.Outcome, answered.Answered, answered.Question));
    }
}

[Collection(OnSqlite.Name)]
public sealed class AttemptTimeOnSqliteTests(SqliteCluster cluster) : AttemptTimeTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class AttemptTimeOnPostgresTests(PostgresCluster cluster) : AttemptTimeTests(cluster);

using System.Net;
using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Integration.Quiz.Assigned;

public abstract class AttemptTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_has_the_code_sees_what_it_is_about_however_they_type_it()
    {
        var homework = await Homework.AssignAsync(cluster);
        var code = homework.Info.Code;

        var front = await homework.FrontAsync($"{code[..4]}-{code[4..]}".ToLowerInvariant(), replica: 1);

        Assert.Equal((code, "open", 12), (front["code"].GetString(), front["state"].GetString(), front["questions"].GetInt32()));
        Assert.Equal(HttpStatusCode.NotFound, (await homework.FrontAsync("CCCCCCCC")).Status);
    }

    [Fact]
    public async Task An_attempt_goes_on_with_its_key_at_any_replica_and_with_no_other()
    {
        var homework = await Homework.AssignAsync(cluster);
        var (begun, other) = (await homework.BeginAsync("Ana"), await homework.BeginAsync("Ben"));
        await homework.AnswerAsync(begun, 1, null);

        var view = await homework.LookAsync(begun, replica: 1);
        var again = await homework.TryBeginAsync("ignored", begun.Key, replica: 1);

        Assert.Equal((1, 2, "Ana"), (view.Answered, view.Question!.Number, view.Name));
        Assert.Equal((HttpStatusCode.OK, begun.Attempt, begun.Key), (again.Status, again["attempt"].GetString(), again["key"].GetString()));
        foreach (var key in new[] { null, "", "wrong", other.Key, new string('k', 5_000) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await homework.TryLookAsync(begun.Attempt, key)).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await homework.TryBeginAsync("Ana", "wrong")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Homework.AssignAsync(cluster)).TryLookAsync(begun.Attempt, begun.Key)).Status);
    }

    [Fact]
    public async Task Who_is_signed_in_finds_their_attempt_on_another_device()
    {
        var homework = await Homework.AssignAsync(cluster);
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var begun = await homework.BeginAsync("Ana", token: ana.Token);
        await homework.AnswerAsync(begun, 1, null);

        var there = await homework.BeginAsync(null, token: ana.Token, replica: 1);

        Assert.Equal((begun.Attempt, 1, "Ana"), (there.Attempt, there.View.Answered, there.View.Name));
        Assert.Equal(HttpStatusCode.OK, (await homework.TryLookAsync(begun.Attempt, null, ana.Token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await homework.TryLookAsync(begun.Attempt, null, ben.Token)).Status);
        Assert.Equal(2, (await homework.AnswerAsync(there, 2, new GivenAnswer([0]))).Answered);
    }

    [Fact]
    public async Task Nobody_has_more_attempts_than_they_may_and_is_shown_the_last_one()
    {
        var homework = await Homework.AssignAsync(cluster, new AssignmentOptions(Attempts: 2));
        var ana = await cluster.NewUserAsync(Cancel);
        var first = await homework.BeginAsync("Ana", token: ana.Token);
        await homework.FinishAsync(first);
        var second = await homework.BeginAsync(null, first.Key, ana.Token, replica: 1);
        await homework.FinishAsync(second);

        var third = await homework.TryBeginAsync("Another", null, ana.Token);

        Assert.Equal((HttpStatusCode.Conflict, "no-more-attempts", second.Attempt), (third.Status, third["code"].GetString(), third["view"].GetProperty("attempt").GetString()));
        Assert.Equal((1, 2), (first.View.MoreAttempts, second.View.Number));

        // A refusal has no new key, so the one that there is stays good.
        Assert.True((await homework.LookAsync(second)).Finished);
    }

    [Fact]
    public async Task An_answer_that_is_sent_twice_counts_once_and_another_number_is_told_where_to_go_on()
    {
        var homework = await Homework.AssignAsync(cluster);
        var begun = await homework.BeginAsync("Ana");
        await homework.AnswerAsync(begun, 1, null);

        var first = await homework.AnswerAsync(begun, 2, new GivenAnswer([1]));
        var again = await homework.AnswerAsync(begun, 2, new GivenAnswer([0]), replica: 1);
        var ahead = await homework.TryAnswerAsync(begun, 5, new GivenAnswer([0]));

        Assert.Equal((2, 1000, Outcome.Right), (first.Answered, first.Points, first.Last!.Mine.Outcome));
        Assert.Equal(Write(first with { Now = 0 }), Write(again with { Now = 0 }));
        Assert.Equal((HttpStatusCode.Conflict, "not-on"), (ahead.Status, ahead["code"].GetString()));
        Assert.Equal(3, ahead["view"].GetProperty("question").GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task Two_tabs_that_answer_at_once_answer_once()
    {
        var homework = await Homework.AssignAsync(cluster);
        var begun = await homework.BeginAsync("Ana");
        await homework.AnswerAsync(begun, 1, null);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(tab => homework.TryAnswerAsync(begun, 2, new GivenAnswer([1]), tab % 2)));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, 2, 1000), (answer.Status, answer["answered"].GetInt32(), answer["points"].GetInt32())));
    }

    [Fact]
    public async Task Two_hundred_who_begin_at_once_under_one_name_have_two_hundred_names()
    {
        var homework = await Homework.AssignAsync(cluster);

        var begun = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => homework.BeginAsync("Max", replica: number % 2)));
        var views = await Task.WhenAll(begun.Select((one, number) => homework.AnswerAsync(one, 1, null, number % 2)));

        Assert.Equal(Enumerable.Range(2, 199).Select(number => $"Max {number}").Append("Max").Order(), begun.Select(one => one.View.Name).Order());
        Assert.Equal(200, begun.Select(one => one.Key).Distinct().Count());
        Assert.All(views, view => Assert.Equal(1, view.Answered));
        Assert.Equal(200, (await homework.TeacherAsync("GET"))["players"].GetInt32());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("Hitler")]
    [InlineData("A name that is longer than twenty characters")]
    public async Task A_name_has_the_rules_of_games(string? name)
    {
        var homework = await Homework.AssignAsync(cluster);

        var refused = await homework.TryBeginAsync(name);

        Assert.Equal((HttpStatusCode.BadRequest, "name"), (refused.Status, refused["code"].GetString()));
    }

    [Fact]
    public async Task What_cannot_be_an_answer_is_refused_and_changes_nothing()
    {
        var homework = await Homework.AssignAsync(cluster);
        var begun = await homework.BeginAsync("Ana");
        await homework.AnswerAsync(begun, 1, null);
        (int? Question, GivenAnswer? Answer)[] bad =
            [(null, new([0])), (0, new([0])), (13, new([0])), (int.MinValue, new([0])), (2, null), (2, new([4])), (2, new([-1])), (2, new([0, 1])), (2, new(Number: 1)), (2, new([]))];

        foreach (var (question, answer) in bad)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await homework.TryAnswerAsync(begun, question, answer)).Status);
        }

        Assert.Equal(1, (await homework.LookAsync(begun)).Answered);
    }

    private static string Write(AttemptView view) => JsonSerializer.Serialize(view, ContractsJson.Default.AttemptView);
}

[Collection(OnSqlite.Name)]
public sealed class AttemptOnSqliteTests(SqliteCluster cluster) : AttemptTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class AttemptOnPostgresTests(PostgresCluster cluster) : AttemptTests(cluster);

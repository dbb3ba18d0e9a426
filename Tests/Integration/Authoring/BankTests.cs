using System.Net;
using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Integration.Authoring;

public abstract class BankTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Questions_are_kept_in_their_order_and_found_by_words_tags_and_type()
    {
        var (ana, ben) = (await NewAsync(), await NewAsync());
        await AddAsync(ana, new Slide { Text = "Older", Tags = ["Intro"] });
        await AddAsync(
            ana,
            new SingleChoice { Text = "Où est l'Élysée?", Options = [new("Paris"), new("Lyon")], Solution = 0, Tags = ["Géo", "World  War"] },
            new TrueOrFalse { Text = "Is 100% more than 10_0?", Solution = true, Tags = ["géo"] });

        Assert.Equal(["Où est l'Élysée?", "Is 100% more than 10_0?", "Older"], await FoundAsync(ana, ""));
        Assert.Equal(["Où est l'Élysée?"], await FoundAsync(ana, "?search=elys"));
        Assert.Equal(["Où est l'Élysée?"], await FoundAsync(ana, "?search=PARI%20geo"));
        Assert.Empty(await FoundAsync(ana, "?search=lysee"));
        Assert.Equal(2, (await FoundAsync(ana, "?tag=G%C3%89O")).Count);
        Assert.Equal(["Où est l'Élysée?"], await FoundAsync(ana, "?tag=world%20war"));
        Assert.Empty(await FoundAsync(ana, "?tag=world"));
        Assert.Equal(["Older"], await FoundAsync(ana, "?type=slide"));
        Assert.Empty(await FoundAsync(ben, ""));
        var tags = (await ana.AskAsync("GET", "/api/bank/tags")).Body.Deserialize(ContractsJson.Default.BankTags)!.Tags;
        Assert.Equal([new TagCount("géo", 2), new TagCount("intro", 1), new TagCount("world war", 1)], tags);
    }

    [Fact]
    public async Task A_question_is_changed_on_a_condition_by_its_owner_only()
    {
        var (ana, ben) = (await NewAsync(), await NewAsync());
        var id = (await AddAsync(ana, new Slide { Text = "One" }))["entries"][0].GetProperty("id").GetString();
        var (path, change) = ($"/api/bank/{id}", new ChangeInBankRequest(new Slide { Text = "Two" }));

        Assert.Equal((HttpStatusCode)428, (await ana.AskAsync("PUT", path, change)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.AskAsync("PUT", path, change, "*")).Status);
        Assert.Equal((HttpStatusCode.OK, "\"1\""), await StatusAsync(ana.AskAsync("GET", path)));
        Assert.Equal((HttpStatusCode.OK, "\"2\""), await StatusAsync(ana.AskAsync("PUT", path, change, "\"1\"")));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "\"2\""), await StatusAsync(ana.AskAsync("PUT", path, change, "\"1\"")));
        Assert.Equal(["Two"], await FoundAsync(ana, "?search=two"));
        Assert.Equal(HttpStatusCode.NotFound, (await ben.AskAsync("DELETE", path)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await ana.AskAsync("DELETE", path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.AskAsync("GET", path)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new Desk(cluster.Quiz[0]).AskAsync("GET", "/api/bank")).Status);
    }

    [Fact]
    public async Task Ten_thousand_questions_come_at_once_and_are_read_page_by_page()
    {
        var ana = await NewAsync();

        var added = await AddAsync(ana, [.. Enumerable.Range(0, 10_000).Select(number => new Slide { Text = $"Number {number}" })]);

        Assert.Equal((HttpStatusCode.OK, 10_000), (added.Status, added["count"].GetInt32()));
        var second = await FoundAsync(ana, $"?after={added["next"].GetString()}");
        Assert.Equal(("Number 50", 50), (second[0], second.Count));
        Assert.Equal(["Number 9999"], await FoundAsync(ana, "?search=9999"));
        Assert.Equal(HttpStatusCode.BadRequest, (await AddAsync(ana, [.. Enumerable.Repeat(new Slide { Text = "" }, 10_001)])).Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"questions":[]}""")]
    [InlineData("""{"questions":[null]}""")]
    [InlineData("""{"questions":[{"type":"slide","text":"good"},{"type":"slide","text":"a\u0000b"}]}""")]
    public async Task Bad_questions_are_refused_and_none_is_kept(string body)
    {
        var ana = await NewAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await ana.AskAsync("POST", "/api/bank", body)).Status);
        Assert.Empty(await FoundAsync(ana, ""));
    }

    private static Task<Answer> AddAsync(Desk desk, params IReadOnlyList<Question> questions) => desk.AskAsync("POST", "/api/bank", new AddToBankRequest(questions));

    private static async Task<IReadOnlyList<string>> FoundAsync(Desk desk, string query) =>
        [.. (await desk.AskAsync("GET", $"/api/bank{query}")).Body.Deserialize(ContractsJson.Default.BankPage)!.Entries.Select(entry => entry.Question.Text)];

    private static async Task<(HttpStatusCode, string?)> StatusAsync(Task<Answer> asked)
    {
        var answer = await asked;
        return (answer.Status, answer.Header("ETag"));
    }

    private async Task<Desk> NewAsync() => new(cluster.Quiz[0], (await cluster.NewUserAsync(Cancel)).Token);
}

[Collection(OnSqlite.Name)]
public sealed class BankOnSqliteTests(SqliteCluster cluster) : BankTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class BankOnPostgresTests(PostgresCluster cluster) : BankTests(cluster);

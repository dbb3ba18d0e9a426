using System.Net;
using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Integration.Authoring;

public abstract class DraftsTests(ServiceCluster cluster)
{
    private static readonly QuizDocument Empty = new("", []);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quiz_begins_empty_is_written_and_is_played_only_when_it_is_published()
    {
        var ana = await NewAsync();
        var made = await ana.AskAsync("POST", "/api/quizzes", "{}");
        var id = made["id"].GetString()!;
        var unpublished = (await ana.AskAsync("GET", $"/api/quizzes/{id}"), await ana.AskAsync("POST", "/api/games", new CreateGameRequest(id)));
        var incomplete = await ana.AskAsync("POST", $"/api/quizzes/{id}/publish", ifMatch: "\"1\"");
        var saved = await ana.SaveAsync(id, Desk.Complete with { Tags = [" Geography "], Questions = [.. Desk.Complete.Questions, new Slide { Text = "Well done" }] }, "\"1\"");
        var published = await ana.AskAsync("POST", $"/api/quizzes/{id}/publish", ifMatch: saved.Header("ETag"));
        var changed = await ana.SaveAsync(id, Empty, "\"2\"");

        Assert.Equal((HttpStatusCode.Created, "", 1), (made.Status, made["document"].GetProperty("title").GetString(), made["version"].GetInt32()));
        Assert.NotEmpty(made["complaints"].EnumerateArray());
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unpublished.Item1.Status, unpublished.Item2.Status));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 2), (incomplete.Status, incomplete["complaints"].GetArrayLength()));
        Assert.Equal((HttpStatusCode.OK, "\"2\"", "geography"), (saved.Status, saved.Header("ETag"), saved["document"].GetProperty("tags")[0].GetString()));
        Assert.NotEmpty(saved["document"].GetProperty("questions")[1].GetProperty("id").GetString()!);
        Assert.Equal((HttpStatusCode.OK, 2), (published.Status, published["published"].GetInt32()));
        Assert.Equal((3, 2), (changed["version"].GetInt32(), changed["published"].GetInt32()));

        // The other replica has the published one, whatever is written meanwhile.
        var seen = await new Desk(cluster.Quiz[1], ana.Token).AskAsync("GET", $"/api/quizzes/{id}");
        Assert.Equal(2, seen["questions"].GetArrayLength());
        Assert.Equal(HttpStatusCode.Created, (await ana.AskAsync("POST", "/api/games", new CreateGameRequest(id))).Status);
        var listed = (await ana.AskAsync("GET", "/api/quizzes")).Body.Deserialize(ContractsJson.Default.QuizSummaries)!.Quizzes[0];
        Assert.Equal((id, true, true, QuizRights.Own), (listed.Id, listed.Playable, listed.Changed, listed.Rights));
    }

    [Fact]
    public async Task Of_two_authors_who_save_at_once_one_is_told_and_nothing_is_lost()
    {
        var (ana, ben) = (await NewAsync(), await NewAsync());
        var id = await ana.MakeAsync();
        ben = ben with { Key = (await ana.ShareAsync(id, QuizRights.Edit)).Key };
        var first = Desk.Complete with { Title = "By Ana" };
        var second = Desk.Complete with { Questions = [.. Desk.Complete.Questions, new Slide { Id = "q2", Text = "By Ben" }] };

        var answers = await Task.WhenAll(ana.SaveAsync(id, first, "\"1\""), (ben with { Client = cluster.Quiz[1] }).SaveAsync(id, second, "\"1\""));

        var late = Assert.Single(answers, answer => answer.Status != HttpStatusCode.OK);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "changed", "\"2\"", 2), (late.Status, late["code"].GetString(), late.Header("ETag"), late["version"].GetInt32()));
        Assert.Contains(late["updatedBy"].GetString()!, late["detail"].GetString(), StringComparison.Ordinal);

        // Whoever was late reads again, and brings both changes together.
        var (author, document) = answers[0] == late ? (ana, first) : (ben, second);
        var draft = (await author.AskAsync("GET", $"/api/quizzes/{id}/draft"))["document"].Deserialize(ContractsJson.Default.QuizDocument)!;
        var merged = draft.Title == "By Ana" ? draft with { Questions = second.Questions } : draft with { Title = document.Title };
        Assert.Equal(HttpStatusCode.OK, (await author.SaveAsync(id, merged, late.Header("ETag")!)).Status);
        var both = (await ana.AskAsync("GET", $"/api/quizzes/{id}/draft"))["document"];
        Assert.Equal(("By Ana", 2), (both.GetProperty("title").GetString(), both.GetProperty("questions").GetArrayLength()));
    }

    [Fact]
    public async Task A_save_has_a_condition_and_may_be_repeated()
    {
        var ana = await NewAsync();
        var id = await ana.MakeAsync();
        var next = Desk.Complete with { Title = "Next" };

        Assert.Equal((HttpStatusCode)428, (await ana.AskAsync("PUT", $"/api/quizzes/{id}/draft", next)).Status);
        Assert.Equal((HttpStatusCode)428, (await ana.AskAsync("POST", $"/api/quizzes/{id}/publish")).Status);
        var (once, again) = (await ana.SaveAsync(id, next, "\"1\""), await ana.SaveAsync(id, next, "\"1\""));
        Assert.Equal((HttpStatusCode.OK, "\"2\"", HttpStatusCode.OK, "\"2\""), (once.Status, once.Header("ETag"), again.Status, again.Header("ETag")));
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await ana.AskAsync("POST", $"/api/quizzes/{id}/publish", ifMatch: "\"1\"")).Status);
    }

    [Fact]
    public async Task What_was_published_or_restored_can_be_gone_back_to_and_saves_in_a_row_are_one()
    {
        var ana = await NewAsync();
        var id = await ana.PublishedAsync();
        for (var version = 1; version <= 5; version++)
        {
            await ana.SaveAsync(id, Desk.Complete with { Title = $"Title {version}" }, $"\"{version}\"");
        }

        var before = await ana.AskAsync("GET", $"/api/quizzes/{id}/versions");
        var restored = await ana.AskAsync("POST", $"/api/quizzes/{id}/versions/1/restore", ifMatch: "\"6\"");
        await ana.SaveAsync(id, Empty, "\"7\"");
        var after = await ana.AskAsync("GET", $"/api/quizzes/{id}/versions");

        Assert.Equal(["6 Title 5 False", "1 Capitals of Europe True"], Lines(before));
        Assert.Equal((HttpStatusCode.OK, "\"7\"", "Capitals of Europe"), (restored.Status, restored.Header("ETag"), restored["document"].GetProperty("title").GetString()));
        Assert.Equal(["8  False", "7 Capitals of Europe False", "6 Title 5 False", "1 Capitals of Europe True"], Lines(after));
        Assert.Equal("Title 5", (await ana.AskAsync("GET", $"/api/quizzes/{id}/versions/6"))["title"].GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await ana.AskAsync("GET", $"/api/quizzes/{id}/versions/3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.AskAsync("POST", $"/api/quizzes/{id}/versions/3/restore", ifMatch: "\"8\"")).Status);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await ana.AskAsync("POST", $"/api/quizzes/{id}/versions/1/restore", ifMatch: "\"6\"")).Status);

        static IEnumerable<string> Lines(Answer answer) =>
            answer.Body.Deserialize(ContractsJson.Default.QuizVersions)!.Versions.Select(version => $"{version.Version} {version.Title} {version.Published}");
    }

    [Theory]
    [InlineData("""{"title":null,"questions":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":"t","questions":[null]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":"a\u0000","questions":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":"t","questions":[{"type":"estimate","text":"?","solution":1e400,"tolerance":0}]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":"t","questions":[{"type":"unknown","text":"?"}]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":"t"}""", HttpStatusCode.BadRequest)]
    public async Task What_is_no_quiz_is_refused_and_changes_nothing(string body, HttpStatusCode status)
    {
        var ana = await NewAsync();
        var id = await ana.MakeAsync();

        Assert.Equal(status, (await ana.AskAsync("PUT", $"/api/quizzes/{id}/draft", body, "\"1\"")).Status);
        Assert.Equal(status, (await ana.AskAsync("POST", "/api/quizzes", $$"""{"document":{{body}}}""")).Status);
        Assert.Equal(1, (await ana.AskAsync("GET", $"/api/quizzes/{id}/draft"))["version"].GetInt32());
    }

    [Fact]
    public async Task A_quiz_that_is_too_large_is_refused()
    {
        var ana = await NewAsync();
        var id = await ana.MakeAsync();
        var large = new QuizDocument("t", [.. Enumerable.Range(0, 200).Select(_ => new Slide { Text = new string('x', 9_000) })]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await ana.SaveAsync(id, large, "\"1\"")).Status);
    }

    [Fact]
    public async Task A_quiz_that_is_deleted_is_gone_from_everywhere()
    {
        var (ana, ben) = (await NewAsync(), await NewAsync());
        var id = await ana.PublishedAsync(isPublic: true);
        Assert.Equal(HttpStatusCode.OK, (await ben.AskAsync("GET", $"/api/quizzes/{id}")).Status);

        Assert.Equal(HttpStatusCode.Forbidden, (await ben.AskAsync("DELETE", $"/api/quizzes/{id}")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await ana.AskAsync("DELETE", $"/api/quizzes/{id}")).Status);

        Assert.Equal(HttpStatusCode.NotFound, (await ana.AskAsync("DELETE", $"/api/quizzes/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.AskAsync("GET", $"/api/quizzes/{id}/draft")).Status);
        Assert.DoesNotContain(id, await ana.ListedAsync("/api/quizzes"));
        Assert.DoesNotContain(id, await ana.ListedAsync("/api/quizzes/catalogue?order=newest"));
        await Support.Eventually.IsTrueAsync(async () => (await (ben with { Client = cluster.Quiz[1] }).AskAsync("GET", $"/api/quizzes/{id}")).Status == HttpStatusCode.NotFound, Cancel);
    }

    [Fact]
    public async Task Lists_go_on_where_a_page_ends_and_are_searched_by_the_beginnings_of_words()
    {
        var ana = await NewAsync();
        var made = new List<string>();
        for (var number = 0; number < 105; number++)
        {
            made.Insert(0, await ana.MakeAsync(new QuizDocument(number == 3 ? "Élysée" : $"Quiz {number}", [])));
        }

        var first = await ana.AskAsync("GET", "/api/quizzes");
        var rest = await ana.ListedAsync($"/api/quizzes?after={first["next"].GetString()}");
        var all = first["quizzes"].EnumerateArray().Select(quiz => quiz.GetProperty("id").GetString()!).Concat(rest).ToList();

        Assert.Equal((100, 108), (first["count"].GetInt32(), all.Distinct().Count()));
        Assert.Equal(made.Order(), all[..105].Order());
        Assert.Equal(["sample-first-steps", "sample-around-the-world", "sample-how-networks-fail"], all[105..]);
        Assert.Equal([made[^4]], await ana.ListedAsync("/api/quizzes?search=elys"));
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.AskAsync("GET", "/api/quizzes?after=nonsense")).Status);
    }

    private async Task<Desk> NewAsync() => new(cluster.Quiz[0], (await cluster.NewUserAsync(Cancel)).Token);
}

[Collection(OnSqlite.Name)]
public sealed class DraftsOnSqliteTests(SqliteCluster cluster) : DraftsTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class DraftsOnPostgresTests(PostgresCluster cluster) : DraftsTests(cluster);

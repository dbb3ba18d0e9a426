using System.Net;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Authoring;

public abstract class SharingTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(QuizRights.View, HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(QuizRights.Copy, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Forbidden)]
    [InlineData(QuizRights.Edit, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.OK)]
    public async Task A_link_allows_what_it_says_until_it_is_ended(QuizRights rights, HttpStatusCode view, HttpStatusCode copy, HttpStatusCode edit)
    {
        var (ana, ben) = (await NewAsync(), await NewAsync());
        var id = await ana.PublishedAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await ben.AskAsync("GET", $"/api/quizzes/{id}")).Status);
        var share = await ana.ShareAsync(id, rights);
        var guest = ben with { Key = share.Key };

        var seen = await guest.AskAsync("GET", $"/api/quizzes/{id}");
        Assert.Equal((view, "private"), (seen.Status, seen.Header("Cache-Control")));
        Assert.Equal(view, (await (guest with { Token = null }).AskAsync("GET", $"/api/quizzes/{id}/front")).Status);
        Assert.Equal(HttpStatusCode.Created, (await guest.AskAsync("POST", "/api/games", new CreateGameRequest(id))).Status);
        Assert.Equal(copy, (await guest.AskAsync("POST", $"/api/quizzes/{id}/copy")).Status);
        Assert.Equal(edit, (await guest.AskAsync("GET", $"/api/quizzes/{id}/draft")).Status);
        Assert.Equal(edit, (await (guest with { Token = null }).SaveAsync(id, Desk.Complete with { Title = "New" }, "\"1\"")).Status);
        Assert.True((await guest.AskAsync("PUT", $"/api/quizzes/{id}/visibility", new ChangeVisibilityRequest(true))).Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden);

        Assert.Equal(HttpStatusCode.NoContent, (await ana.AskAsync("DELETE", $"/api/quizzes/{id}/shares/{share.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.AskAsync("DELETE", $"/api/quizzes/{id}/shares/{share.Id}")).Status);
        foreach (var path in new[] { "", "/front", "/draft" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await guest.AskAsync("GET", $"/api/quizzes/{id}{path}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await guest.AskAsync("POST", "/api/games", new CreateGameRequest(id))).Status);
    }

    [Fact]
    public async Task Who_comes_through_a_link_to_edit_is_an_author_until_the_link_is_ended()
    {
        var (ana, ben) = (await NewAsync(), await NewAsync());
        var (id, other) = (await ana.MakeAsync(), await ana.MakeAsync());
        var (share, second) = (await ana.ShareAsync(id, QuizRights.Edit), await ana.ShareAsync(other, QuizRights.View));

        await (ben with { Key = share.Key }).AskAsync("GET", $"/api/quizzes/{id}/draft");
        await (ben with { Key = second.Key }).AskAsync("GET", $"/api/quizzes/{other}/front");

        var list = await ben.AskAsync("GET", "/api/quizzes");
        Assert.Equal((4, id, "edit"), (list["count"].GetInt32(), list["quizzes"][0].GetProperty("id").GetString(), list["quizzes"][0].GetProperty("rights").GetString()));
        Assert.Equal(HttpStatusCode.OK, (await ben.SaveAsync(id, Desk.Complete with { Title = "By Ben" }, "\"1\"")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ben.AskAsync("POST", $"/api/quizzes/{id}/publish", ifMatch: "\"2\"")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ben.AskAsync("DELETE", $"/api/quizzes/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ben.AskAsync("GET", $"/api/quizzes/{id}/shares")).Status);

        await ana.AskAsync("DELETE", $"/api/quizzes/{id}/shares/{share.Id}");

        Assert.DoesNotContain(id, await ben.ListedAsync("/api/quizzes"));
        Assert.Equal(HttpStatusCode.NotFound, (await ben.AskAsync("GET", $"/api/quizzes/{id}/draft")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ben.SaveAsync(id, Desk.Complete, "\"2\"")).Status);
    }

    [Fact]
    public async Task A_wrong_key_opens_nothing_and_the_key_of_another_quiz_neither()
    {
        var ana = await NewAsync();
        var (id, other) = (await ana.PublishedAsync(), await ana.PublishedAsync());
        var key = (await ana.ShareAsync(other, QuizRights.Edit)).Key;

        foreach (var wrong in new[] { "", key, key[..^1], new string('x', 24), $"{key}{key}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await new Desk(cluster.Quiz[0], Key: wrong).AskAsync("GET", $"/api/quizzes/{id}/draft")).Status);
        }
    }

    [Fact]
    public async Task What_is_taken_out_of_the_catalogue_is_seen_by_nobody_else_any_more()
    {
        var (ana, nobody) = (await NewAsync(), new Desk(cluster.Quiz[1]));
        var id = await ana.PublishedAsync(isPublic: true);
        var front = await nobody.AskAsync("GET", $"/api/quizzes/{id}/front");
        Assert.Equal((HttpStatusCode.OK, "copy", true), (front.Status, front["rights"].GetString(), front["public"].GetBoolean()));
        await Eventually.IsTrueAsync(async () => (await nobody.AskAsync("POST", "/api/games", new CreateGameRequest(id))).Status == HttpStatusCode.Created, Cancel);

        await ana.AskAsync("PUT", $"/api/quizzes/{id}/visibility", new ChangeVisibilityRequest(false));

        Assert.Equal(HttpStatusCode.NotFound, (await nobody.AskAsync("GET", $"/api/quizzes/{id}/front")).Status);
        await Eventually.IsTrueAsync(async () => (await nobody.AskAsync("POST", "/api/games", new CreateGameRequest(id))).Status == HttpStatusCode.NotFound, Cancel);
    }

    [Fact]
    public async Task Authors_copy_what_they_work_on_and_others_what_is_published()
    {
        var (ana, ben) = (await NewAsync(), await NewAsync());
        var id = await ana.PublishedAsync(isPublic: true);
        await ana.SaveAsync(id, Desk.Complete with { Title = "In work" }, "\"1\"");

        var (own, others, sample) = (await ana.AskAsync("POST", $"/api/quizzes/{id}/copy"), await ben.AskAsync("POST", $"/api/quizzes/{id}/copy"), await ben.AskAsync("POST", "/api/quizzes/sample-first-steps/copy"));

        Assert.Equal(("In work (2)", "Capitals of Europe", "own"), (Title(own), Title(others), others["rights"].GetString()));
        Assert.Equal(HttpStatusCode.Created, sample.Status);
        Assert.Equal(5, (await ben.AskAsync("GET", "/api/quizzes"))["count"].GetInt32());
        Assert.Equal(HttpStatusCode.Unauthorized, (await new Desk(cluster.Quiz[0]).AskAsync("POST", "/api/quizzes/sample-first-steps/copy")).Status);

        static string? Title(Answer answer) => answer["document"].GetProperty("title").GetString();
    }

    private async Task<Desk> NewAsync() => new(cluster.Quiz[0], (await cluster.NewUserAsync(Cancel)).Token);
}

[Collection(OnSqlite.Name)]
public sealed class SharingOnSqliteTests(SqliteCluster cluster) : SharingTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class SharingOnPostgresTests(PostgresCluster cluster) : SharingTests(cluster);

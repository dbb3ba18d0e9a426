using System.Net;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Results;

namespace QuizNet.Integration.Authoring;

public abstract class CatalogueTests(ServiceCluster cluster)
{
    // No other test has it, so each finds only its own.
    private readonly string _mark = $"w{Guid.NewGuid():N}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_fits_best_comes_first_and_all_words_must_be_there()
    {
        var ana = await NewAsync();
        var inQuestion = await ana.PublishedAsync(Quiz("Lakes", question: "How long are rivers?"), isPublic: true);
        var inTitle = await ana.PublishedAsync(Quiz("Rivers of Asia"), isPublic: true);
        var beginning = await ana.PublishedAsync(Quiz("Riverside towns"), isPublic: true);
        var inTag = await ana.PublishedAsync(Quiz("Water", tags: ["Rivers"]), isPublic: true);

        Assert.Equal([inTitle, inTag, beginning, inQuestion], await FoundAsync("rivers"));
        Assert.Equal([beginning], await FoundAsync("riverside"));
        Assert.Equal(4, (await FoundAsync("river")).Count);
        Assert.Equal([inTitle], await FoundAsync("asia riv"));
        Assert.Empty(await FoundAsync("rivers europe"));
    }

    [Fact]
    public async Task Accents_and_case_do_not_matter_and_beginnings_of_words_are_enough()
    {
        var ana = await NewAsync();
        var id = await ana.PublishedAsync(Quiz("L'Élysée et la Straße 首都"), isPublic: true);

        foreach (var search in new[] { "elysee", "ÉLYS", "Elysée strasse", "STRAß", "首", "都" })
        {
            Assert.Equal([id], await FoundAsync(search));
        }

        Assert.Empty(await FoundAsync("lysee"));
    }

    [Fact]
    public async Task Only_what_is_public_and_published_is_there_as_it_was_published()
    {
        var ana = await NewAsync();
        var hidden = await ana.PublishedAsync(Quiz("Hidden"));
        var unpublished = await ana.MakeAsync(Quiz("Unpublished"));
        await ana.AskAsync("PUT", $"/api/quizzes/{unpublished}/visibility", new ChangeVisibilityRequest(true));
        var shown = await ana.PublishedAsync(Quiz("Before"), isPublic: true);
        await ana.SaveAsync(shown, Quiz("Behind"), "\"1\"");

        Assert.Equal([shown], await FoundAsync(""));
        Assert.Equal([shown], await FoundAsync("before"));
        Assert.Empty(await FoundAsync("behind"));

        await ana.AskAsync("POST", $"/api/quizzes/{shown}/publish", ifMatch: "\"2\"");
        await ana.AskAsync("POST", $"/api/quizzes/{unpublished}/publish", ifMatch: "\"1\"");
        Assert.Equal([shown], await FoundAsync("behind"));
        Assert.Empty(await FoundAsync("before"));
        Assert.Equal([unpublished], await FoundAsync("unpublished"));

        await ana.AskAsync("PUT", $"/api/quizzes/{shown}/visibility", new ChangeVisibilityRequest(false));
        Assert.Empty(await FoundAsync("behind"));
        Assert.DoesNotContain(hidden, await FoundAsync(""));
    }

    [Fact]
    public async Task Languages_and_tags_are_filters()
    {
        var ana = await NewAsync();
        var english = await ana.PublishedAsync(Quiz("One", language: "en-GB", tags: ["World War"]), isPublic: true);
        var german = await ana.PublishedAsync(Quiz("Eins", language: "de", tags: ["world"]), isPublic: true);

        Assert.Equal([english], await FoundAsync("", "&language=EN"));
        Assert.Equal([german], await FoundAsync("", "&language=de"));
        Assert.Empty(await FoundAsync("", "&language=d"));
        Assert.Equal([english], await FoundAsync("", "&tag=world%20war"));
        Assert.Equal([german], await FoundAsync("", "&tag=World"));
    }

    [Fact]
    public async Task One_rating_of_each_counts_and_the_best_come_first()
    {
        var (ana, ben, eve) = (await NewAsync(), await NewAsync(), await NewAsync());
        var (good, bad, unrated) = (await ana.PublishedAsync(Quiz("Good"), isPublic: true), await ana.PublishedAsync(Quiz("Bad"), isPublic: true), await ana.PublishedAsync(Quiz("New"), isPublic: true));
        await RateAsync(ben, good, 1);
        await RateAsync(ben, good, 5);
        await RateAsync(eve, good, 4);
        await RateAsync(ben, bad, 1);

        var front = await ben.AskAsync("GET", $"/api/quizzes/{good}/front");
        Assert.Equal((4.5, 2, 5), (front["stars"].GetDouble(), front["ratings"].GetInt32(), front["mine"].GetInt32()));
        Assert.Equal([good, unrated, bad], await FoundAsync("", "&order=rating"));
        Assert.Equal([unrated, bad, good], await FoundAsync("", "&order=newest"));
        var hidden = await ana.PublishedAsync(Quiz("Hidden"));
        Assert.Equal(HttpStatusCode.Conflict, await RateAsync(ana, good, 5));
        Assert.Equal(HttpStatusCode.Conflict, await RateAsync(ben, "sample-first-steps", 5));
        Assert.Equal(HttpStatusCode.NotFound, await RateAsync(ben, hidden, 5));
        Assert.Equal(HttpStatusCode.BadRequest, await RateAsync(ben, good, 6));
        Assert.Equal(HttpStatusCode.Unauthorized, await RateAsync(new Desk(cluster.Quiz[0]), good, 5));
    }

    [Fact]
    public async Task Games_that_are_over_are_counted_once()
    {
        var ana = await NewAsync();
        var (played, other) = (await ana.PublishedAsync(Quiz("Played"), isPublic: true), await ana.PublishedAsync(Quiz("Other"), isPublic: true));
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var results = scope.ServiceProvider.GetRequiredService<GameResults>();
        var game = new FinishedGame($"{Guid.NewGuid():N}", "123456", played, Desk.Complete, new GameOptions(), null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, [], []);

        await results.WriteAsync(game, Cancel);
        await results.WriteAsync(game, Cancel);
        await results.WriteAsync(game with { Id = $"{Guid.NewGuid():N}" }, Cancel);

        Assert.Equal(2, (await ana.AskAsync("GET", $"/api/quizzes/{played}/front"))["plays"].GetInt32());
        Assert.Equal([played, other], await FoundAsync("", "&order=plays"));
    }

    [Theory]
    [InlineData("fit")]
    [InlineData("rating")]
    [InlineData("plays")]
    [InlineData("newest")]
    public async Task Pages_go_on_where_the_last_one_ends(string order)
    {
        var ana = await NewAsync();
        var made = new List<string>();
        for (var number = 0; number < 35; number++)
        {
            made.Add(await ana.PublishedAsync(Quiz($"Quiz {number}"), isPublic: true));
        }

        var first = await ana.AskAsync("GET", $"/api/quizzes/catalogue?search={_mark}&order={order}");
        var rest = await FoundAsync("", $"&order={order}&after={first["next"].GetString()}");

        var all = first["quizzes"].EnumerateArray().Select(quiz => quiz.GetProperty("id").GetString()!).Concat(rest);
        Assert.Equal(made.Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
    }

    private QuizDocument Quiz(string title, string question = "?", string? language = null, IReadOnlyList<string>? tags = null) =>
        new(title, [new TrueOrFalse { Text = question, Solution = true }], _mark, language, tags);

    private Task<IReadOnlyList<string>> FoundAsync(string search, string more = "") =>
        new Desk(cluster.Quiz[1]).ListedAsync($"/api/quizzes/catalogue?search={Uri.EscapeDataString($"{_mark} {search}")}{more}");

    private static async Task<HttpStatusCode> RateAsync(Desk desk, string quiz, int stars) => (await desk.AskAsync("PUT", $"/api/quizzes/{quiz}/rating", new RateQuizRequest(stars))).Status;

    private async Task<Desk> NewAsync() => new(cluster.Quiz[0], (await cluster.NewUserAsync(Cancel)).Token);
}

[Collection(OnSqlite.Name)]
public sealed class CatalogueOnSqliteTests(SqliteCluster cluster) : CatalogueTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class CatalogueOnPostgresTests(PostgresCluster cluster) : CatalogueTests(cluster);

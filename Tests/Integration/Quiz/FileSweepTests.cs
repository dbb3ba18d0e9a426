using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Integration.Authoring;
using QuizNet.Integration.Quiz.Reports;
using QuizNet.Quiz;
using QuizNet.Quiz.Files;
using QuizNet.Support;

namespace QuizNet.Integration.Quiz;

public abstract class FileSweepTests(ServiceCluster cluster)
{
    private static readonly TimeSpan MoreThanAWeek = TimeSpan.FromDays(8);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_all_have_given_up_and_nothing_names_is_deleted_after_a_week()
    {
        var (ana, ben) = (await NewAsync(), await NewAsync());
        var file = NewPicture();
        var (id, url) = await BringAsync(ana, file);
        await BringAsync(ben, file);

        await GiveUpAsync(ana, id);
        await SweepAsync(MoreThanAWeek);
        Assert.True(await IsThereAsync(id));

        await GiveUpAsync(ben, id);
        await SweepAsync(TimeSpan.Zero, TimeSpan.FromDays(6));
        Assert.True(await IsThereAsync(id));

        await SweepAsync(MoreThanAWeek);
        Assert.False(await IsThereAsync(id));
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Quiz[1].SendAsync("GET", url, cancellationToken: Cancel)).Status);
    }

    [Fact]
    public async Task Whoever_brings_it_again_has_it_for_as_long_as_before()
    {
        var ana = await NewAsync();
        var file = NewPicture();
        var (id, _) = await BringAsync(ana, file);
        await GiveUpAsync(ana, id);
        await SweepAsync(TimeSpan.Zero);

        await BringAsync(ana, file);
        await SweepAsync(MoreThanAWeek);
        Assert.True(await IsThereAsync(id));

        await GiveUpAsync(ana, id);
        await SweepAsync(MoreThanAWeek, MoreThanAWeek + TimeSpan.FromDays(1));
        Assert.True(await IsThereAsync(id));
        await SweepAsync(2 * MoreThanAWeek);
        Assert.False(await IsThereAsync(id));
    }

    [Fact]
    public async Task What_a_sweep_wrote_down_while_it_was_brought_again_does_not_count_when_it_is_given_up()
    {
        var ana = await NewAsync();
        var (id, _) = await BringAsync(ana, NewPicture());
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        var longAgo = DateTimeOffset.UtcNow - MoreThanAWeek;
        await context.WriteAsync(token => context.Files.Where(file => file.Id == id).ExecuteUpdateAsync(set => set.SetProperty(file => file.UnusedSince, longAgo), token), Cancel);

        await GiveUpAsync(ana, id);
        await SweepAsync(TimeSpan.Zero);

        Assert.True(await IsThereAsync(id));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("published")]
    [InlineData("version")]
    [InlineData("bank")]
    [InlineData("assignment")]
    [InlineData("game")]
    public async Task What_something_names_stays_until_that_is_gone(string place)
    {
        var user = await cluster.NewUserAsync(Cancel);
        var ana = new Desk(cluster.Quiz[0], user.Token);
        var (id, url) = await BringAsync(ana, NewPicture());
        var gone = await PutAsync(ana, user.User.Id, place, new TrueOrFalse { Id = "q1", Text = "Is this a cat?", Solution = true, Media = new Media(url) });

        await GiveUpAsync(ana, id);
        await SweepAsync(TimeSpan.Zero, MoreThanAWeek);
        Assert.True(await IsThereAsync(id));

        await gone();
        await SweepAsync(MoreThanAWeek, 2 * MoreThanAWeek);
        Assert.False(await IsThereAsync(id));
    }

    /// <summary>Puts the question where it is to be found; answers what takes it away.</summary>
    private async Task<Func<Task>> PutAsync(Desk ana, string owner, string place, Question question)
    {
        var document = new QuizDocument("Pictures", [question]);
        if (place == "bank")
        {
            var kept = await ana.AskAsync("POST", "/api/bank", new AddToBankRequest([question]));
            return () => DeleteAsync(ana, $"/api/bank/{kept["entries"][0].GetProperty("id")}");
        }

        if (place == "game")
        {
            var game = await cluster.WriteAsync(ReportGames.New(owner, at: DateTimeOffset.UtcNow) with { Quiz = document }, Cancel);
            return () => DeleteAsync(ana, $"/api/reports/game/{game.Id}");
        }

        var quiz = await (place == "draft" ? ana.MakeAsync(document) : ana.PublishedAsync(document));
        if (place is "published" or "version")
        {
            await ana.SaveAsync(quiz, Desk.Complete, "\"1\"");
        }

        if (place == "version")
        {
            await ana.AskAsync("POST", $"/api/quizzes/{quiz}/publish", ifMatch: "\"2\"");
        }

        if (place != "assignment")
        {
            return () => DeleteAsync(ana, $"/api/quizzes/{quiz}");
        }

        var assigned = await ana.AskAsync("POST", "/api/assignments", new CreateAssignmentRequest(quiz));
        await DeleteAsync(ana, $"/api/quizzes/{quiz}");
        return () => DeleteAsync(ana, $"/api/assignments/{assigned["id"]}");
    }

    private static async Task DeleteAsync(Desk desk, string path) => Assert.True((await desk.AskAsync("DELETE", path)).Response.IsSuccessStatusCode, path);

    private static Task GiveUpAsync(Desk desk, string id) => DeleteAsync(desk, $"/api/media/{id}");

    private static async Task<(string Id, string Url)> BringAsync(Desk desk, byte[] file)
    {
        var stored = await MediaFiles.PostAsync(desk.Client, file, desk.Token, "image/jpeg", Cancel);
        return (stored["id"].GetString()!, stored["url"].GetString()!);
    }

    // Its last pixels are other ones than those of all other tests. 0xFF would be a mark.
    private static byte[] NewPicture() => [.. MediaFiles.Read("cmyk.jpg")[..^18], .. Guid.NewGuid().ToByteArray().Select(part => (byte)(part & 0x7F)), 0xFF, 0xD9];

    private async Task<Desk> NewAsync() => new(cluster.Quiz[0], (await cluster.NewUserAsync(Cancel)).Token);

    private async Task SweepAsync(params TimeSpan[] later)
    {
        foreach (var span in later)
        {
            var time = new ManualTime();
            time.Advance(DateTimeOffset.UtcNow + span - time.GetUtcNow());
            using var sweep = new FileSweep(cluster.Services<QuizContext>().GetRequiredService<IServiceScopeFactory>(), time);
            await sweep.SweepAsync(Cancel);
        }
    }

    private async Task<bool> IsThereAsync(string id)
    {
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<QuizContext>().Files.FindAsync([id], Cancel) is not null;
    }
}

[Collection(OnSqlite.Name)]
public sealed class FileSweepOnSqliteTests(SqliteCluster cluster) : FileSweepTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class FileSweepOnPostgresTests(PostgresCluster cluster) : FileSweepTests(cluster);

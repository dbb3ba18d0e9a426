using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Quiz;
using QuizNet.Quiz.Reports.Keeping;
using QuizNet.ServiceDefaults.Locks;
using QuizNet.Support;

namespace QuizNet.Integration.Quiz.Reports;

public abstract class RetentionTests(ServiceCluster cluster)
{
    // Long before all other games of these tests, which the sweeps must leave alone.
    private static readonly DateTimeOffset Now = new(2001, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly ReportOptions Options = new() { KeepDays = 100, NobodysKeepDays = 10 };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_older_than_its_owner_or_the_system_wants_is_deleted_and_nothing_else()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        await PutAsync(ana, """{"days":30}""");
        (string? Owner, int Days, bool IsKept)[] games =
        [
            (ana.User.Id, 29, true), (ana.User.Id, 31, false), (ben.User.Id, 31, true), (ben.User.Id, 99, true), (ben.User.Id, 101, false), (null, 9, true), (null, 11, false),
        ];
        var ids = new List<string>();
        foreach (var (owner, days, _) in games)
        {
            ids.Add((await cluster.WriteAsync(ReportGames.New(owner, at: Now.AddDays(-days)), Cancel)).Id);
        }

        Assert.True(await Sweep().SweepAsync(Cancel));

        foreach (var (index, id) in ids.Index())
        {
            Assert.Equal((games[index], games[index].IsKept ? (1, 3, 4) : (0, 0, 0)), (games[index], await cluster.RowsAsync(id, Cancel)));
        }
    }

    [Fact]
    public async Task What_a_dead_replica_has_left_of_a_deletion_nobody_sees_and_the_next_sweep_takes_away()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var game = await cluster.WriteAsync(ReportGames.New(ana.User.Id, at: Now), Cancel);
        await using var scope = cluster.Services<QuizContext>().CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        await context.WriteAsync(token => context.Games.Where(row => row.Id == game.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.RemovedAt, Now), token), Cancel);

        var (list, report) = (await SendAsync("GET", "/api/reports", ana), await SendAsync("GET", $"/api/reports/game/{game.Id}", ana));
        Assert.True(await Sweep().SweepAsync(Cancel));

        Assert.Equal((0, HttpStatusCode.NotFound), (list["count"].GetInt32(), report.Status));
        Assert.Equal((0, 0, 0), await cluster.RowsAsync(game.Id, Cancel));
    }

    [Fact]
    public async Task One_replica_sweeps_at_a_time()
    {
        await using (await Locks.AcquireAsync("reports:sweep", TimeSpan.FromSeconds(30), Cancel))
        {
            Assert.False(await Sweep().SweepAsync(Cancel));
        }

        Assert.True(await Sweep().SweepAsync(Cancel));
    }

    [Fact]
    public async Task Everybody_says_how_long_theirs_are_kept_within_what_the_system_keeps()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var game = await cluster.WriteAsync(ReportGames.New(ana.User.Id), Cancel);

        var (before, put) = (await SendAsync("GET", "/api/reports/retention", ana), await PutAsync(ana, """{"days":90}"""));
        var (after, others, listed) = (await SendAsync("GET", "/api/reports/retention", ana), await SendAsync("GET", "/api/reports/retention", ben), await SendAsync("GET", "/api/reports", ana));
        var reset = await PutAsync(ana, "{}");

        Assert.Equal((false, 365), (before.Body.TryGetProperty("days", out _), before["mostDays"].GetInt32()));
        Assert.Equal((HttpStatusCode.OK, 90, false), (put.Status, after["days"].GetInt32(), others.Body.TryGetProperty("days", out _)));
        Assert.Equal(game.EndedAt.AddDays(90), listed["reports"][0].GetProperty("keptUntil").GetDateTimeOffset());
        Assert.False((await SendAsync("GET", "/api/reports/retention", ana)).Body.TryGetProperty("days", out _));
        Assert.Equal(HttpStatusCode.OK, reset.Status);
    }

    [Theory]
    [InlineData("""{"days":0}""")]
    [InlineData("""{"days":-1}""")]
    [InlineData("""{"days":366}""")]
    [InlineData("""{"days":4000}""")]
    [InlineData("""{"days":"x"}""")]
    [InlineData("null")]
    public async Task Other_days_are_refused(string body) => Assert.Equal(HttpStatusCode.BadRequest, (await PutAsync(await cluster.NewUserAsync(Cancel), body)).Status);

    private DistributedLocks Locks => cluster.Services<QuizContext>().GetRequiredService<DistributedLocks>();

    private ReportSweep Sweep()
    {
        var time = new ManualTime();
        time.Advance(Now - time.GetUtcNow());
        return new ReportSweep(cluster.Services<QuizContext>().GetRequiredService<IServiceScopeFactory>(), Locks, Microsoft.Extensions.Options.Options.Create(Options), time);
    }

    private Task<Answer> PutAsync(SignedIn user, string body) => cluster.Quiz[0].SendAsync("PUT", "/api/reports/retention", body, user.Token, Cancel);

    private Task<Answer> SendAsync(string method, string path, SignedIn user) => cluster.Quiz[1].SendAsync(method, path, token: user.Token, cancellationToken: Cancel);
}

[Collection(OnSqlite.Name)]
public sealed class RetentionOnSqliteTests(SqliteCluster cluster) : RetentionTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class RetentionOnPostgresTests(PostgresCluster cluster) : RetentionTests(cluster);

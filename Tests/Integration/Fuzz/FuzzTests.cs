using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Auth;
using QuizNet.Compute;
using QuizNet.Contracts;
using QuizNet.Data;
using QuizNet.Integration.Quiz.Assigned;
using QuizNet.Quiz;
using QuizNet.Quiz.Games;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.Support.Games;
using StackExchange.Redis;

namespace QuizNet.Integration.Fuzz;

/// <summary>Whatever is sent to a service, the answer is never a 500, and a refusal says what to do.</summary>
public abstract class FuzzTests(ServiceCluster cluster)
{
    private static readonly int[] Operands = [1, 2];
    private static readonly string[] Loopback = ["::1", "127.0.0.1", "::ffff:127.0.0.1"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Auth_answers_whatever_is_sent_to_it()
    {
        await FuzzAsync<AuthContext>(cluster.Auth[0], AuthTargets.All);

        var user = await cluster.NewUserAsync(Cancel);
        await ServiceCluster.PostAsync(cluster.Auth[0], "/api/auth/signin", new SignInRequest(user.User.Email, "a good password"), Cancel);
    }

    [Fact]
    public async Task Data_answers_whatever_is_sent_to_it()
    {
        await FuzzAsync<DataContext>(cluster.Data[0], DataTargets.All);

        using var good = await cluster.Data[0].GetAsync(new Uri("/api/data/default-key-2", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
    }

    [Fact]
    public async Task Compute_answers_whatever_is_sent_to_it()
    {
        await FuzzAsync<ComputeContext>(cluster.Compute[0], ComputeTargets.All);

        using var resume = ServiceCluster.Request(HttpMethod.Post, "/api/compute/queue/resume", (await cluster.AdminAsync(Cancel)).Token);
        using var resumed = await cluster.Compute[0].SendAsync(resume, Cancel);
        Assert.Equal(HttpStatusCode.OK, resumed.StatusCode);
        using var good = await cluster.Compute[0].PostAsJsonAsync("/api/compute/jobs", new { type = "add", input = Operands }, Cancel);
        var job = (await good.Content.ReadFromJsonAsync(ContractsJson.Default.JobAnswer, Cancel))!.Job;
        await Support.Eventually.IsTrueAsync(
            async () => (await cluster.Compute[0].GetFromJsonAsync($"/api/compute/jobs/{job.Id}", ContractsJson.Default.JobInfo, Cancel))?.State == "completed", Cancel);
    }

    [Fact]
    public async Task Quiz_answers_whatever_is_sent_to_it()
    {
        var games = new GameClient(cluster.Quiz[0]);
        var game = (await games.OpenAsync("sample-first-steps", new GameOptions(), Cancel)).Good;

        var homework = await Homework.AssignAsync(cluster);
        await FuzzAsync<QuizContext>(cluster.Quiz[0], QuizTargets.Of(game, homework.Info, await homework.BeginAsync("Ana")));

        await ForgetWhoCameAsync();
        Assert.NotNull((await games.InfoAsync(game.Pin, Cancel)).Value);
    }

    private async Task FuzzAsync<TAnyType>(HttpClient client, IReadOnlyList<Target> targets)
    {
        Coverage.Check(cluster.Services<TAnyType>(), targets);
        using var run = new FuzzRun(client.BaseAddress!);
        var admin = await cluster.AdminAsync(Cancel);
        foreach (var target in targets)
        {
            await ForgetWhoCameAsync();
            // For each endpoint another, because some end their caller's session.
            var user = await cluster.NewUserAsync(Cancel);
            var token = target.Caller switch { Caller.Admin => admin.Token, Caller.User => user.Token, _ => null };
            await run.SendAsync(target, () => target.ToRequest(user) with { Token = token }, Cancel);
        }

        await ForgetWhoCameAsync();
        await run.SendRawAsync(targets[^1].Path, Cancel);
        run.Finish();
    }

    // All come from one address, which would be slowed down for its sign-ins, and shut out for its PINs and codes.
    private Task ForgetWhoCameAsync() => cluster.Services<AuthContext>().GetRequiredService<RedisLink>().AskAsync(
        redis => redis.KeyDeleteAsync(
        [
            .. Loopback.Select(address => (RedisKey)$"{{signin:address:{address}}}"),
            .. Loopback.Select(address => Address.Of(IPAddress.Parse(address))).SelectMany(address => new RedisKey[] { $"games:guesses:{address}", $"assigned:guesses:{address}", $"assigned:begun:{address}" }),
        ]));
}

[Collection(OnSqlite.Name)]
public sealed class FuzzOnSqliteTests(SqliteCluster cluster) : FuzzTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class FuzzOnPostgresTests(PostgresCluster cluster) : FuzzTests(cluster);

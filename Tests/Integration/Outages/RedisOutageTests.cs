using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Outages;

/// <summary>Without Redis everything that has its truth in the database goes on; what needs Redis says so, and both recover by themselves.</summary>
public sealed class RedisOutageTests : OutageTest
{
    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task While_redis_is_stopped_data_and_sign_in_go_on_and_jobs_are_refused_in_time(string server)
    {
        await using var cluster = await OwnedCluster.OnSqliteAsync(server, Cancel);
        var admin = await cluster.AdminAsync(Cancel);
        var (user, leaver) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        using var made = await PutAsync(cluster.Data[0], "shared", 1);
        Assert.Equal((1m, 1m), (await ValueAsync(cluster.Data[0], "shared"), await ValueAsync(cluster.Data[1], "shared")));
        await using var reads = Load.Start(4, caller => SendAsync(cluster.Data[caller % 2], HttpMethod.Get, "/api/data/default-key-1"));
        await using var jobs = Load.Start(4, caller => SubmitAsync(cluster.Compute[caller % 2], caller));
        await jobs.MoreAsync(4, Cancel);

        await cluster.Redis.StopAsync(Cancel);
        await jobs.MoreRefusedAsync(8, Cancel);
        await reads.MoreAsync(50, Cancel);

        using var changed = await PutAsync(cluster.Data[0], "shared", 2);
        using var unread = await cluster.Data[1].GetAsync(new Uri("/api/data/default-key-7", UriKind.Relative), Cancel);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (changed.StatusCode, unread.StatusCode));
        Assert.Contains(unread.Headers.GetValues("X-Cache").Single().ToLowerInvariant(), (string[])["miss", "hit", "stale"]);
        Assert.Equal(2m, await ValueAsync(cluster.Data[0], "shared"));
        await ServiceCluster.PostAsync(cluster.Auth[1], "/api/auth/signin", new SignInRequest(user.User.Email, "a good password"), Cancel);
        await cluster.NewUserAsync(Cancel);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(cluster.Auth[0], HttpMethod.Post, "/api/auth/logout", token: leaver.Token));

        await cluster.Redis.StartAgainAsync(Cancel);
        await jobs.MoreAsync(10, Cancel);
        await Task.WhenAll(reads.StopAsync(), jobs.StopAsync());
        Assert.Equal(0, reads.Refused);

        // What was done meanwhile is known everywhere: the cache of the other replica, the cut session, the event.
        await Eventually.IsTrueAsync(async () => await ValueAsync(cluster.Data[1], "shared") == 2m, Cancel);
        foreach (var (client, path) in cluster.Auth.Select(auth => (auth, "/api/auth/me")).Concat(cluster.Data.Select(data => (data, "/api/data"))))
        {
            await Eventually.IsTrueAsync(async () => await StatusAsync(client, HttpMethod.Get, path, token: leaver.Token) == HttpStatusCode.Unauthorized, Cancel);
        }

        await Eventually.IsTrueAsync(
            async () =>
            {
                using var recent = await SendAsync(cluster.Data[0], HttpMethod.Get, "/api/events/recent?limit=500", token: admin.Token);
                return recent.IsSuccessStatusCode
                    && (await recent.Content.ReadFromJsonAsync(ContractsJson.Default.RecentEvents, Cancel))!.Events.Any(happened => happened.Type == DataUpdated.Type);
            },
            Cancel);
        using var again = await PutAsync(cluster.Data[1], "shared", 3);
        await Eventually.IsTrueAsync(async () => await ValueAsync(cluster.Data[0], "shared") == 3m, Cancel);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_killed_redis_loses_no_acknowledged_job_and_none_completes_twice(string server)
    {
        await using var cluster = await OwnedCluster.OnSqliteAsync(server, Cancel);
        var admin = await cluster.AdminAsync(Cancel);
        var accepted = new ConcurrentBag<string>();
        await using var jobs = Load.Start(4, caller => SubmitAsync(cluster.Compute[caller % 2], caller), async answer => accepted.Add((await JobAsync(answer)).Id));
        await jobs.MoreAsync(30, Cancel);

        await cluster.Redis.KillAsync(Cancel);
        await jobs.MoreAsync(30, Cancel);
        await jobs.StopAsync();

        foreach (var job in accepted)
        {
            await CompletedAsync(cluster.Compute[0], job);
        }

        // Each completion is told of once, after it has been copied to the history.
        await Eventually.IsTrueAsync(async () => (await CompletionsAsync(cluster.Data[0], admin)).IsSupersetOf(accepted), Cancel);
    }

    private static async Task<HashSet<string>> CompletionsAsync(HttpClient data, SignedIn admin)
    {
        using var recent = await SendAsync(data, HttpMethod.Get, "/api/events/recent?limit=500", token: admin.Token);
        if (!recent.IsSuccessStatusCode)
        {
            return [];
        }

        // A redelivery has the id of the event; another completion would have one of its own.
        var events = (await recent.Content.ReadFromJsonAsync(ContractsJson.Default.RecentEvents, Cancel))!.Events;
        var completed = events.Where(happened => happened.Type == JobCompleted.Type).DistinctBy(happened => happened.Id).Select(happened => happened.Key).ToList();
        Assert.Equal(completed.Count, completed.Distinct().Count());
        return [.. completed];
    }
}

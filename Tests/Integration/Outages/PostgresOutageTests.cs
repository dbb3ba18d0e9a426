using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Outages;

/// <summary>Without the database what is hot is still answered, changes are refused in time, and what was acknowledged is there afterwards.</summary>
public sealed class PostgresOutageTests : OutageTest
{
    [Fact]
    public async Task A_killed_and_a_stopped_database_lose_no_acknowledged_change_and_everything_recovers()
    {
        await using var cluster = await OwnedCluster.OnPostgresAsync(RedisServers.Native, Cancel);
        using var counter = await PutAsync(cluster.Data[0], "counter", 0);
        using var hot = await cluster.Data[0].GetAsync(new Uri("/api/data/default-key-1", UriKind.Relative), Cancel);
        await using var reads = Load.Start(2, caller => SendAsync(cluster.Data[caller % 2], HttpMethod.Get, "/api/data/default-key-1"));
        await using var increments = Load.Start(4, caller => cluster.Data[caller % 2].PostAsJsonAsync("/api/data/counter/increment", new { by = 1 }, Cancel));
        await using var changes = Load.Start(2, caller => PutAsync(cluster.Data[caller % 2], $"own-{caller}", caller));
        await using var signUps = Load.Start(2, caller => SignUpAsync(cluster.Auth[caller % 2]));
        Load[] all = [reads, increments, changes, signUps];
        await Task.WhenAll(all.Select(load => load.MoreAsync(10, Cancel)));

        await cluster.Postgres.KillAsync(Cancel);
        await Task.WhenAll(all.Select(load => load.MoreAsync(10, Cancel)));
        await cluster.Postgres.StopAsync(Cancel);
        await Task.WhenAll(increments.MoreRefusedAsync(8, Cancel), changes.MoreRefusedAsync(4, Cancel), signUps.MoreRefusedAsync(4, Cancel));
        await reads.MoreAsync(50, Cancel);
        await cluster.Postgres.StartAgainAsync(Cancel);
        await Task.WhenAll(all.Select(load => load.MoreAsync(10, Cancel)));

        await Task.WhenAll(all.Select(load => load.StopAsync()));
        Assert.Equal(0, reads.Refused);
        foreach (var data in cluster.Data)
        {
            await Eventually.IsTrueAsync(async () => await ValueAsync(data, "counter") >= increments.Acknowledged, Cancel);
            Assert.InRange((await ValueAsync(data, "counter"))!.Value, increments.Acknowledged, increments.Attempted);
        }
    }

    private static Task<HttpResponseMessage> SignUpAsync(HttpClient auth)
    {
        var name = $"u{Guid.NewGuid():N}"[..20];
        return SendAsync(auth, HttpMethod.Post, "/api/auth/signup", new SignUpRequest(name, $"{name}@example.com", "a good password"));
    }
}

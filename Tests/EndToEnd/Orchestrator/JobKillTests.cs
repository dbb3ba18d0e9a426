using System.Net;
using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.EndToEnd.Orchestrator;

/// <summary>Jobs outlive those who do them: replicas and Redis are killed with -9 while jobs are sent and done.</summary>
public sealed class JobKillTests(QuizNetApp quiznet) : IClassFixture<QuizNetApp>
{
    private const int Jobs = 200;
    private const int Kills = 5;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_accepted_job_is_completed_once_although_workers_and_redis_are_killed()
    {
        var sending = Task.WhenAll(Enumerable.Range(0, 4).Select(SendAsync));
        for (var kill = 0; kill < Kills; kill++)
        {
            var victims = await quiznet.ProcessesAsync("compute", 3, Cancel);
            var (replica, processId) = victims[kill % 3];
            QuizNetApp.Kill(processId);
            await quiznet.App.ResourceNotifications.WaitForResourceAsync("compute", update => update.ResourceId == replica && ProcessId(update) is { } now && now != processId, Cancel);
        }

        var (_, redis) = (await quiznet.ProcessesAsync("redis", 1, Cancel))[0];
        QuizNetApp.Kill(redis);
        var ids = (await sending).SelectMany(sent => sent).ToList();

        Assert.Equal(Jobs, ids.Distinct().Count());
        foreach (var id in ids)
        {
            await Eventually.IsTrueAsync(async () => (await AskAsync($"/api/compute/jobs/{id}", ContractsJson.Default.JobInfo))?.State == "completed", Cancel);
        }

        var stats = await Eventually.GetAsync(() => AskAsync("/api/compute/queue/stats", ContractsJson.Default.QueueStats), Cancel);
        Assert.Equal((Jobs, 0, 0, 0), (stats.Completed, stats.Failed, stats.Waiting, stats.Active));
    }

    // As a client with an idempotency key does it: again, until there is an answer.
    private async Task<List<string>> SendAsync(int sender)
    {
        var ids = new List<string>();
        for (var number = 0; number < Jobs / 4; number++)
        {
            var job = new SubmitJobRequest("monte-carlo", System.Text.Json.JsonElement.Parse("""{"samples":3000000}"""), IdempotencyKey: $"{sender}-{number}");
            ids.Add(await Eventually.GetAsync(() => TrySendAsync(job), Cancel));
        }

        return ids;
    }

    private async Task<string?> TrySendAsync(SubmitJobRequest job)
    {
        try
        {
            using var answer = await quiznet.Gateway.PostAsJsonAsync("/api/compute/jobs", job, ContractsJson.Default.SubmitJobRequest, Cancel);
            return answer.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.OK
                ? (await answer.Content.ReadFromJsonAsync(ContractsJson.Default.JobAnswer, Cancel))!.Job.Id
                : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task<T?> AskAsync<T>(string path, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json) where T : class
    {
        using var answer = await quiznet.Gateway.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync(json, Cancel) : null;
    }

    private static int? ProcessId(ResourceEvent update) =>
        update.Snapshot.Properties.FirstOrDefault(property => property.Name == "executable.pid")?.Value is { } id ? Convert.ToInt32(id, System.Globalization.CultureInfo.InvariantCulture) : null;
}

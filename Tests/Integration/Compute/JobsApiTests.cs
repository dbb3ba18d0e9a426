using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using QuizNet.Support;

namespace QuizNet.Integration.Compute;

public abstract class JobsApiTests(ServiceCluster cluster)
{
    // Long enough to be seen at work, and cancelled by every test that starts it.
    private const string LongJob = """{"type":"monte-carlo","input":{"samples":1000000000}}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_sent_to_one_replica_is_done_and_seen_on_every_other()
    {
        var sent = await SendAsync(0, "POST", "", """{"type":"factorial","input":[20],"priority":9}""");
        var id = sent["job"].GetProperty("id").GetString()!;

        await Eventually.IsTrueAsync(async () => (await SendAsync(1, "GET", $"/{id}"))["state"].GetString() == "completed", Cancel);

        var done = await SendAsync(0, "GET", $"/{id}");
        Assert.Equal(HttpStatusCode.Accepted, sent.Status);
        Assert.Equal($"/api/compute/jobs/{id}", sent.Header("Location"));
        Assert.Equal("\"2432902008176640000\"", done["result"].GetRawText());
        Assert.Equal((1, 9), (done["attempts"].GetInt32(), done["priority"].GetInt32()));
    }

    [Fact]
    public async Task Progress_comes_as_events_until_the_job_is_cancelled()
    {
        var id = await StartLongAsync();
        var states = new List<string>();
        using var response = await cluster.Compute[1].GetAsync(new Uri($"/api/compute/jobs/{id}/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancel);
        await using var stream = await response.Content.ReadAsStreamAsync(Cancel);
        var percents = new List<int>();
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(Cancel))
        {
            states.Add(item.EventType);
            using var job = JsonDocument.Parse(item.Data);
            if (job.RootElement.TryGetProperty("progress", out var progress))
            {
                percents.Add(progress.GetProperty("percent").GetInt32());
            }

            if (percents.Count == 2)
            {
                await SendAsync(0, "POST", $"/{id}/cancel");
            }
        }

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("cancelled", states[^1]);
        Assert.True(percents.Count >= 2 && percents[1] > 0, string.Join(' ', percents));
        Assert.Equal(percents.Order(), percents);
    }

    [Fact]
    public async Task A_mistake_in_the_input_fails_the_job_at_once_and_an_operator_sees_and_replays_it()
    {
        var admin = await cluster.AdminAsync(Cancel);
        var id = (await SendAsync(0, "POST", "", """{"type":"divide","input":{"operands":[1,0]}}"""))["job"].GetProperty("id").GetString()!;
        await Eventually.IsTrueAsync(async () => (await SendAsync(1, "GET", $"/{id}"))["state"].GetString() == "failed", Cancel);

        var failed = await SendAsync(1, "GET", $"/{id}");
        var byNobody = await cluster.Compute[0].SendAsync("GET", "/api/compute/queue/dead-letters", cancellationToken: Cancel);
        var letters = await cluster.Compute[0].SendAsync("GET", "/api/compute/queue/dead-letters?type=divide", null, admin.Token, Cancel);
        var dryRun = await cluster.Compute[0].SendAsync("POST", "/api/compute/queue/dead-letters/replay", $$"""{"id":"{{id}}","dryRun":true}""", admin.Token, Cancel);
        var replay = await cluster.Compute[0].SendAsync("POST", "/api/compute/queue/dead-letters/replay", $$"""{"id":"{{id}}"}""", admin.Token, Cancel);
        await Eventually.IsTrueAsync(async () => (await SendAsync(1, "GET", $"/{id}"))["failedAttempts"].GetArrayLength() == 2, Cancel);

        Assert.Equal(1, failed["attempts"].GetInt32());
        Assert.Contains("zero", failed["error"].GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.Unauthorized, byNobody.Status);
        Assert.Contains(letters["jobs"].EnumerateArray(), job => job.GetProperty("id").GetString() == id);
        Assert.Equal((1, 1), (dryRun["count"].GetInt32(), replay["count"].GetInt32()));
    }

    [Fact]
    public async Task The_same_key_gives_the_same_job_and_another_body_under_it_is_refused()
    {
        var key = Guid.NewGuid().ToString("N");
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => SendAsync(number % 2, "POST", "", """{"type":"add","input":[1,2]}""", null, ("Idempotency-Key", key))));
        var other = await SendAsync(0, "POST", "", """{"type":"add","input":[1,3]}""", null, ("Idempotency-Key", key));

        Assert.Single(answers.Select(answer => answer["job"].GetProperty("id").GetString()).Distinct());
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Accepted);
        Assert.Equal(9, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
    }

    [Fact]
    public async Task A_job_with_an_owner_is_seen_by_nobody_else()
    {
        var (owner, other) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var id = (await SendAsync(0, "POST", "", """{"type":"add","input":[1,2]}""", owner.Token))["job"].GetProperty("id").GetString()!;

        var seen = new List<HttpStatusCode>();
        foreach (var token in new[] { null, other.Token, owner.Token })
        {
            seen.Add((await SendAsync(1, "GET", $"/{id}", null, token)).Status);
            seen.Add((await SendAsync(1, "GET", $"/{id}/events", null, token)).Status);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK], seen);
        Assert.Contains(Ids(await SendAsync(0, "GET", "", null, owner.Token)), found => found == id);
        Assert.DoesNotContain(Ids(await SendAsync(0, "GET", "", null, other.Token)), found => found == id);
        Assert.DoesNotContain(Ids(await SendAsync(0, "GET", "")), found => found == id);
    }

    [Fact]
    public async Task Finished_jobs_go_into_the_database_and_are_told_as_events()
    {
        var admin = await cluster.AdminAsync(Cancel);
        var id = (await SendAsync(0, "POST", "", """{"type":"gcd","input":[84,36]}"""))["job"].GetProperty("id").GetString()!;

        await Eventually.IsTrueAsync(
            async () => (await cluster.Data[0].SendAsync("GET", "/api/events/recent?limit=500", null, admin.Token, Cancel))["events"].EnumerateArray()
                .Any(happened => happened.GetProperty("type").GetString() == "job.completed" && happened.GetProperty("key").GetString() == id),
            Cancel);
    }

    [Fact]
    public async Task A_delayed_job_waits_and_says_why_and_can_be_cancelled_once()
    {
        var id = (await SendAsync(0, "POST", "", """{"type":"add","input":[1,2],"delay":3600}"""))["job"].GetProperty("id").GetString()!;

        var waiting = await SendAsync(1, "GET", $"/{id}");
        var cancelled = await SendAsync(1, "POST", $"/{id}/cancel");
        var again = await SendAsync(0, "POST", $"/{id}/cancel");

        Assert.Equal("delayed", waiting["state"].GetString());
        Assert.NotEmpty(waiting["waitingFor"].GetString()!);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (cancelled.Status, again.Status));
        Assert.Equal("cancelled", cancelled["job"].GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("""{"type":"conquer"}""", "one of add")]
    [InlineData("{}", "one of add")]
    [InlineData("""{"type":"add","input":"x"}""", "list of operands")]
    [InlineData("""{"type":"add","input":[1],"priority":10}""", "priority")]
    [InlineData("""{"type":"add","input":[1],"delay":-1}""", "delay")]
    [InlineData("""{"type":"add","input":[1],"maxAttempts":0}""", "attempts")]
    [InlineData("""{"type":"add","input":[1],"idempotencyKey":""}""", "key")]
    public async Task Mistakes_are_told_before_anything_is_accepted(string body, string word)
    {
        var answer = await SendAsync(0, "POST", "", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(word, answer.Body.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("?state=asleep")]
    [InlineData("?limit=101")]
    [InlineData("?type=conquer")]
    public async Task A_list_that_cannot_be_is_refused(string query) => Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(0, "GET", query)).Status);

    private async Task<string> StartLongAsync()
    {
        var id = (await SendAsync(0, "POST", "", LongJob))["job"].GetProperty("id").GetString()!;
        await Eventually.IsTrueAsync(async () => (await SendAsync(0, "GET", $"/{id}"))["state"].GetString() == "active", Cancel);
        return id;
    }

    private static IEnumerable<string?> Ids(Answer list) => list["jobs"].EnumerateArray().Select(job => job.GetProperty("id").GetString());

    private Task<Answer> SendAsync(int replica, string method, string path, string? body = null, string? token = null, params (string, string)[] headers) =>
        cluster.Compute[replica].SendAsync(method, $"/api/compute/jobs{path}", body, token, Cancel, headers);
}

[Collection(OnSqlite.Name)]
public sealed class JobsApiOnSqliteTests(SqliteCluster cluster) : JobsApiTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class JobsApiOnPostgresTests(PostgresCluster cluster) : JobsApiTests(cluster);

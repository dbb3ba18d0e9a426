using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Data;
using QuizNet.ServiceDefaults.Idempotency;
using QuizNet.Support;

namespace QuizNet.Integration.Data;

public abstract class OncePerKeyTests(ServiceCluster cluster)
{
    private const string AddOne = """{"by":1}""";

    private readonly string _item = $"k{Guid.NewGuid():N}";
    private readonly string _key = Guid.NewGuid().ToString();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_repeated_on_another_replica_has_one_effect_and_the_same_answer()
    {
        var made = await SendAsync(0, "", $$"""{"key":"{{_item}}","value":1.50}""", _key);
        var madeAgain = await SendAsync(1, "", $$"""{"key":"{{_item}}","value":1.50}""", _key);
        var added = await SendAsync(1, $"/{_item}/increment", AddOne, _key);
        var addedAgain = await SendAsync(0, $"/{_item}/increment", AddOne, _key);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (made.Status, madeAgain.Status));
        Assert.Equal(made.Body.GetRawText(), madeAgain.Body.GetRawText());
        Assert.Equal((made.Header("Location"), made.Header("ETag")), (madeAgain.Header("Location"), madeAgain.Header("ETag")));
        Assert.Equal((null, "true"), (made.Header(IdempotencyHeader.Replayed), madeAgain.Header(IdempotencyHeader.Replayed)));
        Assert.Equal(added.Body.GetRawText(), addedAgain.Body.GetRawText());
        Assert.Equal("2.50", addedAgain["data"].GetProperty("value").GetRawText());
    }

    [Theory]
    [InlineData("/increment")]
    [InlineData("")]
    public async Task Of_twenty_at_once_on_two_replicas_one_has_an_effect_and_all_get_its_answer(string path)
    {
        var (target, body) = path.Length == 0 ? ("", $$"""{"key":"{{_item}}-new","value":1}""") : ($"/{_item}{path}", AddOne);
        await MakeAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => SendAsync(number % 2, target, body, _key)));

        Assert.Single(answers, answer => answer.Header(IdempotencyHeader.Replayed) is null);
        Assert.Single(answers.Select(answer => $"{answer.Status} {answer.Body.GetRawText()}").Distinct());
        Assert.True(answers[0].Response.IsSuccessStatusCode, answers[0].Body.GetRawText());
    }

    [Fact]
    public async Task A_key_stands_for_one_body_of_one_caller_on_one_path()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        await MakeAsync();

        var first = await SendAsync(0, $"/{_item}/increment", AddOne, _key);
        var otherBody = await SendAsync(1, $"/{_item}/increment", """{"by":2}""", _key);
        var otherPath = await SendAsync(1, $"/{_item}/compare-and-set", """{"expected":1,"value":10}""", _key);
        var ofAna = await SendAsync(1, $"/{_item}/increment", AddOne, _key, ana.Token);
        var ofBen = await SendAsync(0, $"/{_item}/increment", AddOne, _key, ben.Token);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK], [first.Status, otherBody.Status, otherPath.Status]);
        Assert.Contains("another body", otherBody["detail"].GetString(), StringComparison.Ordinal);
        Assert.Equal((11, 12), (ofAna["data"].GetProperty("value").GetInt32(), ofBen["data"].GetProperty("value").GetInt32()));
    }

    [Fact]
    public async Task What_was_committed_for_a_caller_who_never_got_the_answer_is_not_done_again()
    {
        await MakeAsync();
        using (var caller = new TcpClient())
        {
            await caller.ConnectAsync(cluster.Data[0].BaseAddress!.Host, cluster.Data[0].BaseAddress!.Port, Cancel);
            await caller.GetStream().WriteAsync(
                Encoding.ASCII.GetBytes($"POST /api/data/{_item}/increment HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: {_key}\r\nContent-Length: {AddOne.Length}\r\n\r\n{AddOne}"),
                Cancel);
            await Eventually.IsTrueAsync(async () => await ValueAsync(0) == 1, Cancel);
        }

        var again = await SendAsync(1, $"/{_item}/increment", AddOne, _key);

        Assert.Equal("true", again.Header(IdempotencyHeader.Replayed));
        Assert.Equal((1, 2), (again["data"].GetProperty("value").GetInt32(), again["data"].GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task A_batch_is_done_once_and_a_refusal_is_the_answer_to_its_key_too()
    {
        var batch = $$"""{"operations":[{"op":"create","key":"{{_item}}","value":1},{"op":"increment","key":"{{_item}}","by":4}]}""";

        var refused = await SendAsync(0, $"/{_item}/increment", AddOne, _key);
        var done = await SendAsync(0, "/batch", batch, _key);
        var again = await SendAsync(1, "/batch", batch, _key);
        var refusedAgain = await SendAsync(1, $"/{_item}/increment", AddOne, _key);

        Assert.Equal((HttpStatusCode.OK, "true"), (again.Status, again.Header(IdempotencyHeader.Replayed)));
        Assert.Equal(done.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (refused.Status, refusedAgain.Status));
        Assert.Equal(5, await ValueAsync(1));
    }

    [Fact]
    public async Task A_patch_takes_a_key_and_a_bad_key_is_refused()
    {
        await MakeAsync();

        var patched = await PatchAsync(0, _key);
        var again = await PatchAsync(1, _key);
        var bad = await Task.WhenAll(new[] { "", "two words", new string('k', 256) }.Select(key => PatchAsync(0, key)));

        Assert.Equal((2, 2), (patched["data"].GetProperty("version").GetInt32(), again["data"].GetProperty("version").GetInt32()));
        Assert.All(bad, answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.Contains("visible ASCII", bad[0]["detail"].GetString(), StringComparison.Ordinal);

        Task<Answer> PatchAsync(int replica, string key) =>
            cluster.Data[replica].SendAsync("PATCH", $"/api/data/{_item}", """{"value":{"a":1}}""", null, Cancel, (IdempotencyHeader.Name, key));
    }

    [Fact]
    public async Task Answers_are_forgotten_after_a_day()
    {
        await MakeAsync();
        await SendAsync(0, $"/{_item}/increment", AddOne, _key);

        await SweepAsync(after: TimeSpan.FromHours(23));
        var remembered = await SendAsync(0, $"/{_item}/increment", AddOne, _key);
        await SweepAsync(after: TimeSpan.FromHours(25));
        var forgotten = await SendAsync(0, $"/{_item}/increment", AddOne, _key);

        Assert.Equal((1, 2), (remembered["data"].GetProperty("value").GetInt32(), forgotten["data"].GetProperty("value").GetInt32()));
    }

    private Task MakeAsync() => SendAsync(0, "", $$"""{"key":"{{_item}}","value":0}""", Guid.NewGuid().ToString());

    private async Task<int> ValueAsync(int replica)
    {
        var answer = await cluster.Data[replica].SendAsync("GET", $"/api/data/{_item}", cancellationToken: Cancel);
        return answer["data"].GetProperty("value").GetInt32();
    }

    private async Task SweepAsync(TimeSpan after)
    {
        var time = new ManualTime();
        time.Advance(DateTimeOffset.UtcNow + after - time.GetUtcNow());
        using var sweeper = new AnsweredRequestSweeper(cluster.Services<DataContext>().GetRequiredService<IServiceScopeFactory>(), time);
        await sweeper.SweepAsync(Cancel);
    }

    private Task<Answer> SendAsync(int replica, string path, string body, string key, string? token = null) =>
        cluster.Data[replica].SendAsync("POST", $"/api/data{path}", body, token, Cancel, (IdempotencyHeader.Name, key));
}

[Collection(OnSqlite.Name)]
public sealed class OncePerKeyOnSqliteTests(SqliteCluster cluster) : OncePerKeyTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class OncePerKeyOnPostgresTests(PostgresCluster cluster) : OncePerKeyTests(cluster);

using System.Net;
using System.Text.Json;
using QuizNet.Data;
using QuizNet.Support;

namespace QuizNet.Integration.Data;

public abstract class ItemTests(ServiceCluster cluster)
{
    private readonly string _key = $"k{Guid.NewGuid():N}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_ten_first_items_are_there_once_and_look_as_documented()
    {
        // Where nobody has deleted any of them, as fuzzed requests do. Both replicas want to put them there.
        var settings = await cluster.NewSettingsAsync();
        var replicas = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => new ServiceHost<DataContext>(FreePort.Next(), settings))));
        await using var one = replicas[0];
        await using var other = replicas[1];
        var list = await other.Client.SendAsync("GET", "/api/data?prefix=default-key-", cancellationToken: Cancel);
        var first = await one.Client.SendAsync("GET", "/api/data/data-1", cancellationToken: Cancel);

        Assert.Equal(10, list["count"].GetInt32());
        Assert.Equal("Data retrieved successfully", first["message"].GetString());
        var data = first["data"];
        Assert.Equal(
            """{"title":"Data Item 1","description":"This is default data item number 1","number":1,"active":false}""", data.GetProperty("value").GetRawText());
        Assert.Equal("""{"category":"category-a","priority":"high"}""", data.GetProperty("metadata").GetRawText());
        Assert.Equal("default-key-1", data.GetProperty("key").GetString());
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", data.GetProperty("createdAt").GetString());
    }

    [Fact]
    public async Task An_item_can_be_made_read_by_id_and_key_replaced_merged_and_deleted()
    {
        var made = await SendAsync(0, "POST", "/api/data", $$$"""{"key":"{{{_key}}}","value":{"a":1,"b":{"c":2}},"metadata":{"category":"x"}}""");
        var id = made["data"].GetProperty("id").GetString()!;
        var byId = await GetAsync(1, $"/api/data/{id}");
        var byKey = await GetAsync(0, $"/api/data/{_key}");
        var again = await SendAsync(1, "POST", "/api/data", $$"""{"key":"{{_key}}","value":1}""");
        var merged = await SendAsync(1, "PATCH", $"/api/data/{_key}", """{"value":{"b":{"c":null,"d":3}},"metadata":{"priority":"low"}}""");
        var replaced = await SendAsync(0, "PUT", $"/api/data/{id}", """{"value":[1,2]}""");
        var deleted = await SendAsync(1, "DELETE", $"/api/data/{_key}");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Conflict), (made.Status, again.Status));
        Assert.Equal($"/api/data/{id}", made.Header("Location"));
        Assert.Equal(byId["data"].GetRawText(), byKey["data"].GetRawText());
        Assert.Equal("""{"a":1,"b":{"d":3}}""", merged["data"].GetProperty("value").GetRawText());
        Assert.Equal("""{"category":"x","priority":"low"}""", merged["data"].GetProperty("metadata").GetRawText());
        Assert.Equal(("[1,2]", 3), (replaced["data"].GetProperty("value").GetRawText(), replaced["data"].GetProperty("version").GetInt32()));
        Assert.Equal(HttpStatusCode.OK, deleted.Status);
        await Eventually.IsTrueAsync(async () => (await GetAsync(0, $"/api/data/{_key}")).Status == HttpStatusCode.NotFound && (await GetAsync(1, $"/api/data/{id}")).Status == HttpStatusCode.NotFound, Cancel);
    }

    [Fact]
    public async Task A_condition_keeps_one_from_overwriting_what_one_has_not_seen()
    {
        var made = await SendAsync(0, "PUT", $"/api/data/{_key}", """{"value":1}""", ("If-None-Match", "*"));
        var tag = made.Header("ETag")!;
        var onlyMake = await SendAsync(1, "PUT", $"/api/data/{_key}", """{"value":2}""", ("If-None-Match", "*"));
        var first = await SendAsync(1, "PUT", $"/api/data/{_key}", """{"value":2}""", ("If-Match", tag));
        var second = await SendAsync(0, "PUT", $"/api/data/{_key}", """{"value":3}""", ("If-Match", tag));
        var deleted = await SendAsync(0, "DELETE", $"/api/data/{_key}", null, ("If-Match", tag));
        var missing = await SendAsync(0, "PUT", $"/api/data/{_key}-not", """{"value":3}""", ("If-Match", tag));

        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.All([onlyMake, second, deleted, missing], refused => Assert.Equal(HttpStatusCode.PreconditionFailed, refused.Status));
        var now = first.Header("ETag")!;
        await Eventually.IsTrueAsync(async () => (await SendAsync(0, "GET", $"/api/data/{_key}", null, ("If-None-Match", now))).Status == HttpStatusCode.NotModified, Cancel);
    }

    [Fact]
    public async Task Concurrent_increments_on_all_replicas_lose_nothing()
    {
        await SendAsync(0, "POST", "/api/data", $$$"""{"key":"{{{_key}}}","value":{"count":0}}""");

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => SendAsync(number % 2, "POST", $"/api/data/{_key}/increment", """{"field":"count","by":2}""")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(100, answers.Select(answer => answer["data"].GetProperty("version").GetInt64()).Distinct().Count());
        Assert.Equal(200, answers.Max(answer => answer["data"].GetProperty("value").GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task Of_many_who_compare_and_set_one_wins()
    {
        await SendAsync(0, "POST", "/api/data", $$"""{"key":"{{_key}}","value":"free"}""");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => SendAsync(number % 2, "POST", $"/api/data/{_key}/compare-and-set", $$"""{"expected":"free","value":"taken by {{number}}"}""")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(19, answers.Count(answer => answer.Status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_batch_does_all_or_nothing()
    {
        var good = await SendAsync(0, "POST", "/api/data/batch", $$$"""
            {"operations":[{"op":"create","key":"{{{_key}}}-1","value":1},{"op":"put","key":"{{{_key}}}-2","value":{"n":1}},{"op":"increment","key":"{{{_key}}}-2","field":"n","by":4},{"op":"patch","key":"{{{_key}}}-2","value":{"m":true}}]}
            """);
        var bad = await SendAsync(1, "POST", "/api/data/batch", $$"""
            {"operations":[{"op":"delete","key":"{{_key}}-1"},{"op":"create","key":"{{_key}}-3","value":1},{"op":"create","key":"{{_key}}-2","value":1}]}
            """);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (good.Status, bad.Status));
        Assert.Equal("""{"n":5,"m":true}""", good["results"][3].GetProperty("data").GetProperty("value").GetRawText());
        Assert.Contains("Operation 3", bad["detail"].GetString(), StringComparison.Ordinal);
        var list = await GetAsync(0, $"/api/data?prefix={_key}");
        Assert.Equal([$"{_key}-1", $"{_key}-2"], list["data"].EnumerateArray().Select(item => item.GetProperty("key").GetString()));
    }

    [Fact]
    public async Task What_somebody_owns_only_they_and_admins_change()
    {
        var (owner, other, admin) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel), await cluster.AdminAsync(Cancel));
        await cluster.Data[0].SendAsync("POST", "/api/data", $$"""{"key":"{{_key}}","value":1}""", owner.Token, Cancel);

        var statuses = new List<HttpStatusCode>();
        foreach (var token in new[] { null, other.Token, owner.Token, admin.Token })
        {
            statuses.Add((await cluster.Data[1].SendAsync("PUT", $"/api/data/{_key}", """{"value":2}""", token, Cancel)).Status);
        }

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.OK], statuses);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(0, "DELETE", "/api/data/data-1")).Status);
        var own = await cluster.Data[0].SendAsync("GET", "/api/data?owner=me", null, owner.Token, Cancel);
        Assert.Equal(_key, own["data"][0].GetProperty("key").GetString());
    }

    [Fact]
    public async Task Lists_come_in_pages_by_prefix_and_category()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            await SendAsync(number % 2, "POST", "/api/data", $$$"""{"key":"{{{_key}}}-{{{number}}}","value":{{{number}}},"metadata":{"category":"{{{_key}}}-{{{number % 2}}}"}}""");
        }

        var first = await GetAsync(0, $"/api/data?prefix={_key}&limit=2");
        var second = await GetAsync(1, $"/api/data?prefix={_key}&limit=2&after={first["next"].GetString()}");
        var third = await GetAsync(0, $"/api/data?prefix={_key}&limit=2&after={second["next"].GetString()}");
        var odd = await GetAsync(1, $"/api/data?category={_key}-1");

        Assert.Equal([1, 2, 3, 4, 5], new[] { first, second, third }.SelectMany(page => page["data"].EnumerateArray()).Select(item => item.GetProperty("value").GetInt32()));
        Assert.False(third.Body.TryGetProperty("next", out _));
        Assert.Equal(3, odd["count"].GetInt32());
    }

    [Fact]
    public async Task The_cache_says_where_an_answer_came_from_and_follows_changes_on_every_replica()
    {
        await SendAsync(0, "POST", "/api/data", $$"""{"key":"{{_key}}","value":1}""");
        var first = await GetAsync(0, $"/api/data/{_key}");

        // Not at once: the event of the creation empties the cache once more.
        await Eventually.IsTrueAsync(async () => (await GetAsync(0, $"/api/data/{_key}")).Header("X-Cache") == "hit", Cancel);
        await Eventually.IsTrueAsync(async () => (await GetAsync(1, $"/api/data/{_key}")).Header("X-Cache") == "hit", Cancel);
        await SendAsync(1, "PUT", $"/api/data/{_key}", """{"value":2}""");

        Assert.Equal("miss", first.Header("X-Cache"));
        Assert.Equal(2, (await GetAsync(1, $"/api/data/{_key}"))["data"].GetProperty("value").GetInt32());
        await Eventually.IsTrueAsync(async () => (await GetAsync(0, $"/api/data/{_key}"))["data"].GetProperty("value").GetInt32() == 2, Cancel);
    }

    [Fact]
    public async Task Category_counts_follow_every_change_once()
    {
        var (before, after) = ($"{_key}-before", $"{_key}-after");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => SendAsync(number % 2, "POST", "/api/data", $$$"""{"key":"{{{_key}}}-{{{number}}}","value":0,"metadata":{"category":"{{{before}}}"}}""")));
        await Task.WhenAll(Enumerable.Range(0, 15).Select(number => SendAsync(number % 2, "PATCH", $"/api/data/{_key}-{number}", $$$"""{"metadata":{"category":"{{{after}}}"}}""")));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => SendAsync(number % 2, "DELETE", $"/api/data/{_key}-{number}")));

        await Eventually.IsTrueAsync(async () => (await CountAsync(before), await CountAsync(after)) == (5, 10), Cancel);

        async Task<long> CountAsync(string category) => (await GetAsync(0, "/api/data/categories"))["categories"].EnumerateArray()
            .Where(count => count.GetProperty("category").GetString() == category)
            .Select(count => count.GetProperty("items").GetInt64())
            .SingleOrDefault();
    }

    [Theory]
    [InlineData("POST", "", """{"value":1}""", HttpStatusCode.BadRequest, "'key'")]
    [InlineData("POST", "", """{"key":"a/b","value":1}""", HttpStatusCode.BadRequest, "must not contain")]
    [InlineData("POST", "", """{"key":"batch","value":1}""", HttpStatusCode.BadRequest, "path of its own")]
    [InlineData("POST", "", """{"key":"no-value"}""", HttpStatusCode.BadRequest, "'value'")]
    [InlineData("POST", "", """{"key":"k","value":"\ud800"}""", HttpStatusCode.BadRequest, "valid Unicode")]
    [InlineData("POST", "", """{"key":"k","value":1,"metadata":[]}""", HttpStatusCode.BadRequest, "object")]
    [InlineData("POST", "", """{"key":"k","value":1,"metadata":{"category":7}}""", HttpStatusCode.BadRequest, "category")]
    [InlineData("POST", "/data-2/increment", """{"by":"x"}""", HttpStatusCode.Forbidden, "somebody else")]
    [InlineData("GET", "/no-such-item", null, HttpStatusCode.NotFound, "no item")]
    [InlineData("GET", "?limit=0", null, HttpStatusCode.BadRequest, "limit")]
    [InlineData("POST", "/batch", """{"operations":[]}""", HttpStatusCode.BadRequest, "operations")]
    [InlineData("POST", "/batch", """{"operations":[null]}""", HttpStatusCode.BadRequest, "object")]
    public async Task Mistakes_are_told_with_what_to_change(string method, string path, string? body, HttpStatusCode status, string word)
    {
        var answer = await SendAsync(0, method, $"/api/data{path}", body);

        Assert.Equal(status, answer.Status);
        Assert.Contains(word, answer.Body.GetRawText().Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_large_a_value_is_refused_and_so_is_a_sum_of_too_many_digits()
    {
        var large = await SendAsync(0, "POST", "/api/data", JsonSerializer.Serialize(new { key = _key, value = new string('x', 70_000) }));
        await SendAsync(0, "POST", "/api/data", $$"""{"key":"{{_key}}","value":79228162514264337593543950335}""");
        var sum = await SendAsync(1, "POST", $"/api/data/{_key}/increment", """{"by":1}""");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Conflict), (large.Status, sum.Status));
    }

    private Task<Answer> GetAsync(int replica, string path) => cluster.Data[replica].SendAsync("GET", path, cancellationToken: Cancel);

    private Task<Answer> SendAsync(int replica, string method, string path, string? body = null, params (string, string)[] headers) =>
        cluster.Data[replica].SendAsync(method, path, body, null, Cancel, headers);
}

[Collection(OnSqlite.Name)]
public sealed class ItemsOnSqliteTests(SqliteCluster cluster) : ItemTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class ItemsOnPostgresTests(PostgresCluster cluster) : ItemTests(cluster);

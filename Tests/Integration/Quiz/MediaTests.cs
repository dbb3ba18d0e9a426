using System.Net;
using System.Net.Http.Headers;
using System.Text;
using QuizNet.Quiz;
using QuizNet.Support;
using QuizNet.Support.Framing;

namespace QuizNet.Integration.Quiz;

public abstract class MediaTests(ServiceCluster cluster)
{
    private static readonly string[] SafeHeaders = ["X-Content-Type-Options", "Content-Security-Policy", "Cross-Origin-Resource-Policy", "Cache-Control"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_that_was_brought_to_one_replica_is_shown_by_the_other_as_what_it_is_and_for_ever()
    {
        var ana = await cluster.NewUserAsync(Cancel);

        var stored = await MediaFiles.PostAsync(cluster.Quiz[0], MediaFiles.Read("photo.jpg"), ana.Token, "text/html", Cancel);
        using var shown = await cluster.Quiz[1].GetAsync(stored["url"].GetString(), Cancel);

        var content = await shown.Content.ReadAsByteArrayAsync(Cancel);
        Assert.Equal((HttpStatusCode.Created, "image/jpeg", content.Length, 32, 48), (stored.Status, stored["type"].GetString(), stored["size"].GetInt32(), stored["width"].GetInt32(), stored["height"].GetInt32()));
        Assert.Equal(stored["url"].GetString(), stored.Header("Location"));
        Assert.Equal("image/jpeg", $"{shown.Content.Headers.ContentType}");
        Assert.DoesNotContain("secret", Encoding.Latin1.GetString(content), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            ["nosniff", "default-src 'none'; sandbox", "same-origin", "public, max-age=31536000, immutable"],
            SafeHeaders.Select(name => shown.Headers.GetValues(name).Single()));
    }

    [Fact]
    public async Task A_file_may_come_in_a_form_and_is_the_same_file_whoever_brings_it()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var file = MediaFiles.Read("tone.mp3");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "a.exe" } };

        var first = await MediaFiles.SendAsync(cluster.Quiz[0], form, ana.Token, Cancel);
        var others = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => MediaFiles.PostAsync(cluster.Quiz[at % 2], file, ben.Token, "audio/mpeg", Cancel)));

        Assert.All(others, answer => Assert.Equal((HttpStatusCode.Created, first["id"].GetString()), (answer.Status, answer["id"].GetString())));
        Assert.Equal((1, first["size"].GetInt64()), await UsedAsync(ben.Token));
    }

    [Theory]
    [InlineData("image/png", "<svg><script>alert(1)</script></svg>", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("image/png", "", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", "--a\r\n", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=a", "--a\r\nContent-Disposition: form-data; name=f\r\n\r\nhalf", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=a", "--a--\r\n", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=a", "--a\r\n\r\n1\r\n--a\r\n\r\n2\r\n--a--\r\n", HttpStatusCode.BadRequest)]
    public async Task What_is_not_taken_is_refused_with_a_reason_whatever_it_claims_to_be(string type, string body, HttpStatusCode status)
    {
        var ana = await cluster.NewUserAsync(Cancel);

        var answer = await MediaFiles.PostAsync(cluster.Quiz[0], Encoding.UTF8.GetBytes(body), ana.Token, type, Cancel);

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty(answer["detail"].GetString()!);
        Assert.Equal((0, 0), await UsedAsync(ana.Token));
    }

    [Fact]
    public async Task Nobody_without_an_account_brings_lists_or_deletes_files()
    {
        var upload = await MediaFiles.PostAsync(cluster.Quiz[0], MediaFiles.Read("text.png"), null, "image/png", Cancel);
        var list = await cluster.Quiz[0].SendAsync("GET", "/api/media", cancellationToken: Cancel);
        var deletion = await cluster.Quiz[0].SendAsync("DELETE", $"/api/media/{MediaFiles.UnknownId}", cancellationToken: Cancel);

        Assert.All([upload, list, deletion], answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.Status));
    }

    [Fact]
    public async Task A_picture_that_is_too_large_is_refused_and_so_is_a_body_that_is_larger_than_any_file()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        byte[] picture = [.. MediaFiles.Read("photo.jpg"), .. new byte[5 * 1024 * 1024]];

        var large = await MediaFiles.PostAsync(cluster.Quiz[0], picture, ana.Token, "image/jpeg", Cancel);
        var head = $"POST /api/media HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {ana.Token}\r\nContent-Length: 99000000\r\nConnection: close\r\n\r\n";
        var huge = await RawExchange.SendAsync(cluster.Quiz[0].BaseAddress!, Encoding.ASCII.GetBytes(head), Cancel);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.Status);
        Assert.Equal([413], huge);
        Assert.Equal((0, 0), await UsedAsync(ana.Token));
    }

    [Fact]
    public async Task A_body_that_is_cut_in_the_middle_stores_nothing()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var file = MediaFiles.Read("photo.jpg");
        byte[] request = [.. Encoding.ASCII.GetBytes($"POST /api/media HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {ana.Token}\r\nContent-Length: {file.Length + 1}\r\nConnection: close\r\n\r\n"), .. file];

        var statuses = await RawExchange.SendAsync(cluster.Quiz[0].BaseAddress!, request, Cancel);

        Assert.All(statuses, status => Assert.Equal(400, status));
        Assert.Equal((0, 0), await UsedAsync(ana.Token));
    }

    [Fact]
    public async Task The_quota_holds_when_files_come_at_once_and_what_is_given_up_makes_room_and_is_still_shown()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        await using var small = new ServiceHost<QuizContext>(FreePort.Next(), [.. cluster.Settings, KeyValuePair.Create("Files:Quota", "4000")]);
        string[] names = ["progressive.jpg", "cmyk.jpg", "lossless.webp", "tone.aac", "tone.mp3"];

        var answers = await Task.WhenAll(names.Select(name => MediaFiles.PostAsync(small.Client, MediaFiles.Read(name), ana.Token, "image/png", Cancel)));
        var (count, used) = await UsedAsync(ana.Token);
        var stored = answers.Where(answer => answer.Status == HttpStatusCode.Created).ToList();
        var refused = answers.First(answer => answer.Status == HttpStatusCode.Conflict);
        var deletions = await Task.WhenAll(stored.Select(answer => small.Client.SendAsync("DELETE", $"/api/media/{answer["id"]}", token: ana.Token, cancellationToken: Cancel)));
        using var shown = await cluster.Quiz[1].GetAsync(stored[0]["url"].GetString(), Cancel);

        Assert.Equal((stored.Count, stored.Sum(answer => answer["size"].GetInt64())), (count, used));
        Assert.InRange(used, 1, 4000);
        Assert.Contains("GET /api/media", refused["detail"].GetString(), StringComparison.Ordinal);
        Assert.All(deletions, answer => Assert.Equal(HttpStatusCode.NoContent, answer.Status));
        Assert.Equal((0, 0), await UsedAsync(ana.Token));
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Fact]
    public async Task Files_are_listed_page_by_page_and_nobody_deletes_those_of_others()
    {
        var (ana, ben) = (await cluster.NewUserAsync(Cancel), await cluster.NewUserAsync(Cancel));
        var ids = new List<string>();
        foreach (var name in new[] { "text.png", "palette.png", "opus.ogg" })
        {
            ids.Insert(0, (await MediaFiles.PostAsync(cluster.Quiz[0], MediaFiles.Read(name), ana.Token, "image/png", Cancel))["id"].GetString()!);
        }

        var first = await cluster.Quiz[0].SendAsync("GET", "/api/media?limit=2", token: ana.Token, cancellationToken: Cancel);
        var second = await cluster.Quiz[1].SendAsync("GET", $"/api/media?limit=2&after={first["next"]}", token: ana.Token, cancellationToken: Cancel);
        var theft = await cluster.Quiz[0].SendAsync("DELETE", $"/api/media/{ids[0]}", token: ben.Token, cancellationToken: Cancel);

        Assert.Equal(ids.Order(), first["files"].EnumerateArray().Concat(second["files"].EnumerateArray()).Select(file => file.GetProperty("id").GetString()).Order());
        Assert.False(second.Body.TryGetProperty("next", out _));
        Assert.Equal(HttpStatusCode.NotFound, theft.Status);
        Assert.Equal(3, (await UsedAsync(ana.Token)).Count);
    }

    [Fact]
    public async Task Whoever_has_it_is_told_so_and_a_player_of_sounds_gets_the_part_that_it_asks_for()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var stored = await MediaFiles.PostAsync(cluster.Quiz[0], MediaFiles.Read("vorbis.ogg"), ana.Token, "audio/ogg", Cancel);
        var (url, size) = (stored["url"].GetString()!, stored["size"].GetInt32());

        var known = await cluster.Quiz[1].SendAsync("GET", url, headers: ("If-None-Match", $"\"{stored["id"]}\""), cancellationToken: Cancel);
        var part = await cluster.Quiz[1].SendAsync("GET", url, headers: ("Range", "bytes=4-9"), cancellationToken: Cancel);
        var beyond = await cluster.Quiz[1].SendAsync("GET", url, headers: ("Range", $"bytes={size}-"), cancellationToken: Cancel);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.PartialContent, HttpStatusCode.RequestedRangeNotSatisfiable), (known.Status, part.Status, beyond.Status));
        Assert.Equal(new ContentRangeHeaderValue(4, 9, size), part.Response.Content.Headers.ContentRange);
        Assert.Equal(6, (await part.Response.Content.ReadAsByteArrayAsync(Cancel)).Length);
    }

    [Theory]
    [InlineData($"{MediaFiles.UnknownId}.png")]
    [InlineData("m.png")]
    [InlineData("..%2F..%2Fapi%2Fquizzes")]
    public async Task What_is_not_there_is_not_found(string name) =>
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Quiz[0].SendAsync("GET", $"/api/media/{name}", cancellationToken: Cancel)).Status);

    [Fact]
    public async Task A_file_is_found_under_no_other_ending_than_its_own()
    {
        var ana = await cluster.NewUserAsync(Cancel);
        var stored = await MediaFiles.PostAsync(cluster.Quiz[0], MediaFiles.Read("text.png"), ana.Token, "image/png", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Quiz[0].SendAsync("GET", $"/api/media/{stored["id"]}.mp3", cancellationToken: Cancel)).Status);
    }

    // What the owner is told, after a look at what there is.
    private async Task<(int Count, long Used)> UsedAsync(string token)
    {
        var list = await cluster.Quiz[1].SendAsync("GET", "/api/media", token: token, cancellationToken: Cancel);
        return (list["count"].GetInt32(), list["used"].GetInt64());
    }
}

[Collection(OnSqlite.Name)]
public sealed class MediaOnSqliteTests(SqliteCluster cluster) : MediaTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class MediaOnPostgresTests(PostgresCluster cluster) : MediaTests(cluster);

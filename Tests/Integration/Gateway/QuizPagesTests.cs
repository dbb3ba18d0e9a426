using System.Net;
using QuizNet.Gateway.Proxying;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

public sealed class QuizPagesTests : IAsyncLifetime
{
    private readonly TemporaryDirectory _folder = new();
    private ServiceHost<Target>? _gateway;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await WriteAsync("index.html", """<!doctype html><div id="app"></div><script src="/assets/index-1a2b.js"></script>""");
        await WriteAsync("operator.html", "not for here");
        await WriteAsync("assets/index-1a2b.js", string.Concat(Enumerable.Repeat("const answer = 42;\n", 100)));
        await WriteAsync("samples/planet.svg", "<svg/>");
        await WriteAsync("manifest.webmanifest", "{}");
        _gateway = new ServiceHost<Target>(
            FreePort.Next(), new Dictionary<string, string> { ["services:registry:http:0"] = "http://localhost:1", ["Page:Folder"] = _folder.Path });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/join")]
    [InlineData("/play/482913")]
    [InlineData("/host")]
    [InlineData("/host/482913")]
    [InlineData("/screen/482913")]
    [InlineData("/sign-in")]
    [InlineData("/sign-up")]
    [InlineData("/test")]
    [InlineData("/quizzes")]
    [InlineData("/quizzes/0193")]
    [InlineData("/quizzes/0193/edit")]
    [InlineData("/catalogue")]
    [InlineData("/import")]
    [InlineData("/bank")]
    [InlineData("/practice/0193")]
    [InlineData("/assignments")]
    [InlineData("/assignments/0193")]
    [InlineData("/a/abcd2345")]
    [InlineData("/reports")]
    [InlineData("/reports/game/0193")]
    [InlineData("/reports/game/0193/players/p1")]
    [InlineData("/combined")]
    public async Task Each_address_of_the_pages_is_answered_with_one_file_that_is_asked_for_anew(string path)
    {
        using var page = await GetAsync(path, accept: "text/html,application/xhtml+xml");

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (page.StatusCode, page.Content.Headers.ContentType!.ToString()));
        Assert.True(page.Headers.CacheControl!.NoCache);
        Assert.Contains("<div id=\"app\">", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/index-1a2b.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("/samples/planet.svg", "image/svg+xml", "public, max-age=600")]
    [InlineData("/manifest.webmanifest", "application/manifest+json", "public, max-age=600")]
    public async Task Their_files_may_be_kept(string path, string type, string caching)
    {
        using var file = await GetAsync(path);

        Assert.Equal((HttpStatusCode.OK, type, caching), (file.StatusCode, file.Content.Headers.ContentType!.ToString(), file.Headers.CacheControl!.ToString()));
    }

    [Theory]
    [InlineData("/operator.html")]
    [InlineData("/index.html")]
    [InlineData("/assets/none.js")]
    [InlineData("/samples/%2e%2e/operator.html")]
    [InlineData("/nothing")]
    [InlineData("/play")]
    [InlineData("/play/482913/more")]
    public async Task What_is_not_there_is_not_the_page(string path)
    {
        using var answer = await GetAsync(path, accept: "text/html");

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Files_are_compressed_once_and_not_sent_again()
    {
        const string Script = "/assets/index-1a2b.js";
        using var compressed = await GetAsync(Script, change: request => request.Headers.AcceptEncoding.ParseAdd("gzip, br"));
        using var again = await GetAsync(Script, change: request =>
        {
            request.Headers.AcceptEncoding.ParseAdd("gzip, br");
            request.Headers.IfNoneMatch.Add(compressed.Headers.ETag!);
        });

        Assert.Equal("br", Assert.Single(compressed.Content.Headers.ContentEncoding));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Only_pictures_and_sounds_of_a_quiz_may_come_from_elsewhere()
    {
        using var page = await GetAsync("/join");

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy")).Split(';', StringSplitOptions.TrimEntries);
        Assert.Equal(["img-src 'self' https: data:", "media-src 'self' https: data:"], policy.Where(rule => rule.Contains(':', StringComparison.Ordinal)));
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("connect-src 'self'", policy);
        Assert.Contains("require-trusted-types-for 'script'", policy);
    }

    [Fact]
    public async Task Programs_find_the_status_where_browsers_find_the_page()
    {
        using var answer = await GetAsync("/", accept: "*/*");

        Assert.EndsWith("/status", answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Where_they_have_not_been_built_one_is_told_how()
    {
        File.Delete(Path.Combine(_folder.Path, "index.html"));

        using var page = await GetAsync("/join");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("The page has not been built", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway!.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? accept = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        change?.Invoke(request);
        return await _gateway!.Client.SendAsync(request, Cancel);
    }

    private Task WriteAsync(string name, string content)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, content, Cancel);
    }
}

using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.Dashboard.Page;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

/// <summary>The page as a browser gets it, from a folder like the one that the build makes: these tests need no npm.</summary>
public sealed class PageTests : IAsyncLifetime
{
    private const string Script = "/assets/operator-1a2b.js";

    private readonly HttpClient _client = new();
    private readonly TemporaryDirectory _folder = new();
    private WebApplication? _app;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "assets"));
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, PageApi.File), $"""<!doctype html><div id="app"></div><script src="{Script}"></script>""", Cancel);
        await File.WriteAllTextAsync($"{_folder.Path}{Script}", string.Concat(Enumerable.Repeat("const answer = 42;\n", 50)), Cancel);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Page:Folder"] = _folder.Path;
        builder.Services.AddPage();
        _app = builder.Build();
        _app.MapPage();
        await _app.StartAsync(Cancel);
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/services/auth")]
    [InlineData("/telemetry/traces/4bf92f3577b34da6a3ce929d0e0e4736")]
    public async Task Each_of_its_addresses_is_answered_with_the_page_and_asked_anew(string path)
    {
        using var page = await _client.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.True(page.Headers.CacheControl!.NoCache);
        Assert.Contains("<div id=\"app\">", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/api/nothing")]
    [InlineData("/services/auth/more")]
    [InlineData("/assets/none.js")]
    [InlineData("/assets/..%2Foperator.html")]
    [InlineData("/assets/%2e%2e/operator.html")]
    public async Task What_is_not_there_is_not_the_page(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_browser_is_told_to_load_and_send_nothing_elsewhere()
    {
        using var page = await _client.GetAsync(new Uri("/", UriKind.Relative), Cancel);

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy")).Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.All(policy, rule => Assert.Matches(@"^[a-z-]+ '(none|self|script)'$", rule));
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Its_files_are_compressed_kept_for_ever_and_sent_once()
    {
        var script = new Uri(Script, UriKind.Relative);

        using var plain = await _client.GetAsync(script, Cancel);
        using var compressed = await GetAsync(script, request => request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br")));
        using var refused = await GetAsync(script, request => request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br", 0)));
        using var again = await GetAsync(script, request => request.Headers.IfNoneMatch.Add(plain.Headers.ETag!));

        Assert.Contains("immutable", plain.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("br", compressed.Content.Headers.ContentEncoding.Single());
        Assert.NotEqual(plain.Headers.ETag, compressed.Headers.ETag);
        Assert.Empty(refused.Content.Headers.ContentEncoding);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Where_it_has_not_been_built_one_is_told_how_and_what_works_without_it()
    {
        File.Delete(Path.Combine(_folder.Path, PageApi.File));

        using var page = await _client.GetAsync(new Uri("/alerts", UriKind.Relative), Cancel);
        var text = await page.Content.ReadAsStringAsync(Cancel);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/html; charset=utf-8"), (page.StatusCode, page.Content.Headers.ContentType!.ToString()));
        Assert.Contains("The page has not been built", text, StringComparison.Ordinal);
        Assert.Contains("Node.js 20.19", text, StringComparison.Ordinal);
        Assert.Contains("/api/status", text, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app!.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<HttpResponseMessage> GetAsync(Uri path, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        change(request);
        return await _client.SendAsync(request, Cancel);
    }
}

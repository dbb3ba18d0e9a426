using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using QuizNet.Contracts;
using QuizNet.Gateway.Proxying;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

[Collection(OnWholeSystem.Name)]
public sealed partial class DocsTests(WholeSystem system)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private HttpClient Gateway => system["gateway"];

    [Theory]
    [InlineData("auth")]
    [InlineData("data")]
    [InlineData("compute")]
    [InlineData("quiz")]
    [InlineData("registry")]
    [InlineData("gateway")]
    public async Task The_document_of_each_service_is_read_through_the_gateway(string service)
    {
        var through = await Gateway.SendAsync("GET", $"/docs/{service}.json", cancellationToken: Cancel);
        var itself = await system[service].SendAsync("GET", "/openapi/v1.json", cancellationToken: Cancel);

        Assert.Equal(HttpStatusCode.OK, through.Status);
        Assert.Equal(itself.Body.GetRawText(), through.Body.GetRawText());
        Assert.Equal("/", through["servers"][0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task The_list_says_which_paths_are_forwarded_and_where_the_others_are()
    {
        var services = (await Gateway.GetFromJsonAsync("/docs/services.json", ContractsJson.Default.DescribedServices, Cancel))!.Services.ToDictionary(service => service.Name);

        Assert.Equal(["auth", "compute", "data", "gateway", "quiz", "registry"], services.Keys.Order());
        Assert.Equal(["/api/auth/**", "/.well-known/jwks.json"], services["auth"].Forwarded);
        Assert.Equal(["/api/quizzes/**", "/api/bank/**", "/api/media/**", "/api/assignments/**", "/api/assigned/**", "/api/reports/**", "/api/games/**", "/hubs/game"], services["quiz"].Forwarded);
        Assert.Equal(system["auth"].BaseAddress!.GetLeftPart(UriPartial.Authority), services["auth"].Address);
        Assert.Equal(system["registry"].BaseAddress!.GetLeftPart(UriPartial.Authority), services["registry"].Address);
        Assert.Empty(services["registry"].Forwarded);
    }

    [Fact]
    public async Task The_page_and_all_its_files_come_from_here_and_name_no_other_host()
    {
        var files = await FilesAsync();

        Assert.Equal(["css", "html", "js", "svg"], files.Keys.Select(path => path == "/docs" ? "html" : path.Split('.')[^1]).Distinct().Order());
        Assert.All(files, file => Assert.DoesNotMatch(OtherHost(), file.Value));
        Assert.All(files, file => Assert.DoesNotMatch(MarkupFromText(), file.Value));
    }

    [Fact]
    public async Task The_browser_is_told_to_load_and_send_nothing_elsewhere()
    {
        using var page = await Gateway.GetAsync(new Uri("/docs", UriKind.Relative), Cancel);

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy")).Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("default-src 'none'", policy);
        Assert.All(policy, rule => Assert.Matches(@"^[a-z-]+ '(none|self|script)'$", rule));
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_file_that_the_browser_has_already_is_not_sent_again()
    {
        var path = new Uri("/docs/assets/main.js", UriKind.Relative);
        using var first = await Gateway.GetAsync(path, Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { new EntityTagHeaderValue(first.Headers.ETag!.Tag) } } };

        using var second = await Gateway.SendAsync(again, Cancel);

        Assert.Equal((HttpStatusCode.NotModified, "no-cache"), (second.StatusCode, second.Headers.CacheControl!.ToString()));
    }

    [Fact]
    public async Task While_the_registry_is_away_the_page_is_there_and_says_so()
    {
        await using var alone = new ServiceHost<Target>(FreePort.Next(), new Dictionary<string, string> { ["services:registry:http:0"] = "http://localhost:1" });

        var page = await alone.Client.SendAsync("GET", "/docs", cancellationToken: Cancel);
        var registry = await alone.Client.SendAsync("GET", "/docs/registry.json", cancellationToken: Cancel);
        var unknown = await alone.Client.SendAsync("GET", "/docs/assets/unknown.js", cancellationToken: Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadGateway, HttpStatusCode.NotFound), (page.Status, registry.Status, unknown.Status));
        Assert.Contains("registry", registry["detail"].GetString(), StringComparison.Ordinal);
    }

    // The page, and whatever it and its files refer to.
    private async Task<Dictionary<string, string>> FilesAsync()
    {
        var files = new Dictionary<string, string>();
        var open = new Queue<string>(["/docs"]);
        while (open.TryDequeue(out var path))
        {
            if (!files.ContainsKey(path))
            {
                files[path] = await Gateway.GetStringAsync(new Uri(path, UriKind.Relative), Cancel);
                foreach (Match reference in Reference().Matches(files[path]))
                {
                    open.Enqueue(reference.Groups["name"].Value is { Length: > 0 } name ? $"/docs/assets/{name}" : reference.Groups["path"].Value);
                }
            }
        }

        return files;
    }

    [GeneratedRegex("""(?:src|href)="(?<path>/[^"]+)"|from '\./(?<name>[^']+)'""")]
    private static partial Regex Reference();

    // The name of a format in SVG is no address that anybody asks.
    [GeneratedRegex(@"(https?:)?//(?!www\.w3\.org/2000/svg)[a-z0-9]+[.:][a-z0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex OtherHost();

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function")]
    private static partial Regex MarkupFromText();
}

using System.Net;
using System.Net.Http.Json;
using QuizNet.Contracts;

namespace QuizNet.EndToEnd;

[Collection(OnOneApp.Name)]
public sealed class QuizTests(QuizNetApp quiznet)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_samples_can_be_listed_and_read_through_the_gateway()
    {
        var list = await quiznet.Gateway.GetFromJsonAsync("/api/quizzes", ContractsJson.Default.QuizSummaries, Cancel);
        var sample = await quiznet.Gateway.GetFromJsonAsync($"/api/quizzes/{list!.Quizzes[0].Id}", ContractsJson.Default.QuizDocument, Cancel);

        Assert.Equal(3, list.Count);
        Assert.Equal((list.Quizzes[0].Title, list.Quizzes[0].Questions), (sample!.Title, sample.Questions.Count));
    }

    [Fact]
    public async Task Whoever_has_a_browser_gets_the_page_or_is_told_how_to_build_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept", "text/html" } } };
        using var page = await quiznet.Gateway.SendAsync(request, Cancel);

        Assert.True(page.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{page.StatusCode}");
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/games/111111", "\"games\";q=3000000;w=60")]
    [InlineData("/api/quizzes", "\"authoring\";q=300000;w=60")]
    public async Task Games_and_authors_have_limits_of_their_own(string path, string policy)
    {
        using var answer = await quiznet.Gateway.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Equal(policy, Assert.Single(answer.Headers.GetValues("RateLimit-Policy")));
    }
}

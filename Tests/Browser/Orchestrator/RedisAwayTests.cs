using System.Text.RegularExpressions;

namespace QuizNet.Browser.Orchestrator;

public sealed class RedisAwayTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task The_page_says_that_redis_is_away_goes_on_and_is_well_again_when_it_is_back()
    {
        await using var context = await browser.SignedInAsync();
        var page = await OperatorPage.OpenAsync(context, "/lab");
        var redis = page.GetByRole(AriaRole.Article, new() { Name = "redis" });
        await Expect(redis.GetByText("Healthy", new() { Exact = true })).ToBeVisibleAsync();
        await OperatorPage.GoAsync(page, "Overview");
        var replicas = await page.Locator(".tile .replicas li").CountAsync();
        await OperatorPage.GoAsync(page, "Fault lab");

        await redis.GetByRole(AriaRole.Button, new() { Name = "Stop Redis" }).ClickAsync();
        await Expect(redis.GetByText("Unhealthy", new() { Exact = true })).ToBeVisibleAsync();
        await OperatorPage.GoAsync(page, "Overview");
        await Expect(page.GetByRole(AriaRole.Article).Filter(new() { HasText = "redis: " })).ToBeVisibleAsync();
        await Expect(page.Locator(".foundations li").Filter(new() { HasText = "redis" })).ToContainTextAsync(new Regex(@"for \d+ s"));
        await Expect(page.Locator(".tile .replicas li")).ToHaveCountAsync(replicas);
        await OperatorPage.GoAsync(page, "Events");
        await Expect(page.GetByText("Redis is away, and this needs it.").First).ToBeVisibleAsync();

        await OperatorPage.GoAsync(page, "Fault lab");
        await redis.GetByRole(AriaRole.Button, new() { Name = "Start Redis" }).ClickAsync();
        await Expect(redis.GetByText("Healthy", new() { Exact = true })).ToBeVisibleAsync();
        await OperatorPage.GoAsync(page, "Overview");
        await Expect(page.GetByRole(AriaRole.Article).Filter(new() { HasText = "redis: " })).ToHaveCountAsync(0);
        await OperatorPage.WasNeverLoadedAgainAsync(page);
    }
}

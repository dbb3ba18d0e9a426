using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Browser;

public sealed class TracesTests(OperatorsBrowser browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sign_up_is_found_by_its_service_and_route_and_opened_from_the_gateway_down_to_auth()
    {
        await using var context = await browser.SignedInAsync();
        var page = await OperatorPage.OpenAsync(context, "/telemetry/traces");
        using var signUp = await browser.QuizNet.Gateway.PostAsJsonAsync(
            "/api/auth/signup", new SignUpRequest("traced", "traced@example.com", "a good password"), ContractsJson.Default.SignUpRequest, Cancel);
        signUp.EnsureSuccessStatusCode();

        await page.GetByLabel("Service").SelectOptionAsync("auth");
        await page.GetByLabel("Route, name or trace id").FillAsync("/api/auth/signup");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "gateway" }).Filter(new() { HasText = "auth" }).First;
        await Eventually.IsTrueAsync(
            async () =>
            {
                // Spans come a second after the request.
                await page.GetByRole(AriaRole.Button, new() { Name = "Look again" }).ClickAsync();
                return await row.IsVisibleAsync();
            },
            Cancel);
        await row.GetByRole(AriaRole.Link).ClickAsync();

        var waterfall = page.Locator(".waterfall");
        await Expect(waterfall.Locator(".span").Filter(new() { HasText = "gateway" }).First).ToBeVisibleAsync();
        await Expect(waterfall.Locator(".span").Filter(new() { HasText = "auth" }).First).ToBeVisibleAsync();
        await waterfall.Locator(".span-open-button").First.ClickAsync();
        await Expect(waterfall.Locator(".span-details")).ToContainTextAsync("http.response.status_code");
        await OperatorPage.WasNeverLoadedAgainAsync(page);
    }
}

using System.Net.Http.Json;
using QuizNet.Contracts;

namespace QuizNet.Browser;

public sealed class SignInTests(OperatorsBrowser browser)
{
    private const string Password = "a good password";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_link_that_opened_a_session_opens_no_other()
    {
        await using var context = await browser.StrangerAsync();
        var page = await context.NewPageAsync();

        var answer = await page.GotoAsync($"/access/{await browser.ParameterAsync("dashboard-code")}");
        await page.GotoAsync("/");

        Assert.Equal(403, answer!.Status);
        await Expect(page.GetByLabel("User name")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_stranger_sees_nothing_until_an_admin_has_signed_in_and_after_signing_out()
    {
        await using var context = await browser.StrangerAsync();
        using var made = await browser.QuizNet.Gateway.PostAsJsonAsync(
            "/api/auth/first-admin",
            new FirstAdminRequest(await browser.ParameterAsync("first-admin-code"), "head", "head@example.com", Password),
            ContractsJson.Default.FirstAdminRequest,
            Cancel);
        made.EnsureSuccessStatusCode();
        var page = await context.NewPageAsync();

        await page.GotoAsync("/alerts");
        await SignInAsync(page, "not it at all");
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That name and password do not go together.");
        await SignInAsync(page, Password);

        await Expect(page.GetByText("Signed in as head")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Alerts" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByLabel("User name")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
    }

    private static async Task SignInAsync(IPage page, string password)
    {
        await page.GetByLabel("User name").FillAsync("head");
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }
}

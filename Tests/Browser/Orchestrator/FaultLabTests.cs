namespace QuizNet.Browser.Orchestrator;

public sealed class FaultLabTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task A_frozen_replica_is_taken_out_and_comes_back()
    {
        await using var context = await browser.SignedInAsync();
        var page = await OperatorPage.OpenAsync(context, "/lab");
        var replica = page.GetByRole(AriaRole.Article).Filter(new() { HasText = "auth-service-2" });
        await Expect(replica.GetByText("Healthy", new() { Exact = true })).ToBeVisibleAsync();

        await replica.GetByRole(AriaRole.Button, new() { NameRegex = new("^Freeze") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Log)).ToContainTextAsync("Frozen.");
        await Expect(replica.GetByText("Healthy", new() { Exact = true })).ToBeHiddenAsync();
        await replica.GetByRole(AriaRole.Button, new() { NameRegex = new("^Thaw") }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Log)).ToContainTextAsync("It runs again.");
        await Expect(replica.GetByText("Healthy", new() { Exact = true })).ToBeVisibleAsync();
        await OperatorPage.WasNeverLoadedAgainAsync(page);
    }

    [Fact]
    public async Task A_killed_replica_is_started_again()
    {
        await using var context = await browser.SignedInAsync();
        var page = await OperatorPage.OpenAsync(context, "/lab");
        var replica = page.GetByRole(AriaRole.Article).Filter(new() { HasText = "compute-service-3" });

        await replica.GetByRole(AriaRole.Button, new() { NameRegex = new("^Kill") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Log)).ToContainTextAsync("Killed.");
        await Expect(replica.GetByText("Healthy", new() { Exact = true })).ToBeHiddenAsync();
        await Expect(replica.GetByText("Healthy", new() { Exact = true })).ToBeVisibleAsync();

        await OperatorPage.GoAsync(page, "Processes");
        var process = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "compute-3" });
        await Expect(process.Locator("[data-label=Restarts]")).ToHaveTextAsync("1");
        await OperatorPage.WasNeverLoadedAgainAsync(page);
    }

    [Fact]
    public async Task A_drained_replica_gets_no_new_requests_until_it_is_used_again()
    {
        await using var context = await browser.SignedInAsync();
        var page = await OperatorPage.OpenAsync(context, "/lab");
        var replica = page.GetByRole(AriaRole.Article).Filter(new() { HasText = "data-service-3" });
        var log = page.GetByRole(AriaRole.Log);

        await replica.GetByRole(AriaRole.Button, new() { NameRegex = new("^Drain") }).ClickAsync();
        await Expect(log).ToContainTextAsync("The gateway gives it no new requests.");
        await OperatorPage.GoAsync(page, "Gateway");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "data-service-3" });
        await Expect(row).ToContainTextAsync("Draining");
        await OperatorPage.GoAsync(page, "Fault lab");
        await replica.GetByRole(AriaRole.Button, new() { NameRegex = new("^Use again") }).ClickAsync();

        await Expect(log).ToContainTextAsync("The gateway gives it requests again.");
        await OperatorPage.GoAsync(page, "Gateway");
        await Expect(row).ToContainTextAsync("Gets requests");
    }
}

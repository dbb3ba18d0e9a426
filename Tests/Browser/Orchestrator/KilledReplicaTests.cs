using QuizNet.EndToEnd;

namespace QuizNet.Browser.Orchestrator;

public sealed class KilledReplicaTests(OperatorsBrowser browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_replica_that_dies_is_an_alert_that_is_acknowledged_and_ends_when_it_is_back()
    {
        await using var context = await browser.SignedInAsync();
        var page = await OperatorPage.OpenAsync(context, "/");
        var data = page.GetByRole(AriaRole.Region, new() { Name = "data", Exact = true });
        await Expect(data.Locator(".replicas .tone-good")).ToHaveCountAsync(3);
        var (id, processId) = (await browser.QuizNet.ProcessesAsync("data", 3, Cancel))[1];

        QuizNetApp.Kill(processId);
        await Expect(data.Locator(".replicas .tone-bad, .replicas .tone-warn").First).ToBeVisibleAsync();
        await OperatorPage.GoAsync(page, "Alerts");
        var alert = Alerts(page, "Open").First;
        await alert.GetByRole(AriaRole.Button, new() { NameRegex = new("^Acknowledge") }).ClickAsync();
        await Expect(alert.GetByText("Acknowledged by developer")).ToBeVisibleAsync();

        await Expect(Alerts(page, "Open")).ToHaveCountAsync(0);
        await Expect(Alerts(page, "History").First).ToContainTextAsync("lasted");
        await OperatorPage.GoAsync(page, "Overview");
        await Expect(data.Locator(".replicas .tone-good")).ToHaveCountAsync(3);
        await OperatorPage.WasNeverLoadedAgainAsync(page);
        Assert.NotEqual(processId, (await browser.QuizNet.ProcessesAsync("data", 3, Cancel)).Single(process => process.ResourceId == id).ProcessId);
    }

    // It may be slow besides, on a busy machine.
    private static ILocator Alerts(IPage page, string panel) => page.GetByRole(AriaRole.Region, new() { NameRegex = new($"^{panel}") })
        .GetByRole(AriaRole.Article).Filter(new() { HasText = "data-service-2", Has = page.GetByText("unhealthy", new() { Exact = true }) });
}

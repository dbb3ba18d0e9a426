using QuizNet.Support;

namespace QuizNet.Browser.Views;

public sealed class ViewTests(OperatorsBrowser browser)
{
    private static readonly string Screenshots = SourceFile.Beside("../../../artifacts/screenshots");

    // A phone and a desk, in pixels.
    private static readonly (int Width, int Height)[] Sizes = [(390, 844), (1440, 900)];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    public static TheoryData<string> Views => View.Names;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Each_view_shows_the_running_system_to_everybody_on_every_screen(string name)
    {
        var view = View.All.Single(view => view.Name == name);
        await using var context = await browser.SignedInAsync();
        await Axe.BringAsync(context);
        var trace = await SomeTraffic.RunAsync(browser, Cancel);
        var page = await context.NewPageAsync();
        List<string> findings = [];
        page.Console += (_, line) => Note(line.Type == "error", $"console: {line.Text}");
        page.PageError += (_, error) => Note(true, $"error: {error}");

        await page.GotoAsync(view.Path.Replace("{trace}", trace, StringComparison.Ordinal));
        await Expect(page.Locator(view.Fact).First).ToBeVisibleAsync();
        await Expect(page.GetByText("Loading …")).ToHaveCountAsync(0);
        await Expect(page.GetByText("Live", new() { Exact = true }).First).ToBeVisibleAsync();
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in Schemes)
            {
                var look = $"{name}-{width}-{scheme}".ToLowerInvariant();
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", scheme == ColorScheme.Dark ? "dark" : "light");
                var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                Note(wide > width, $"{look} is {wide} px wide");
                findings.AddRange((await Axe.FindAsync(page)).Select(finding => $"{look}: {finding}"));
                await page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{look}.png"), FullPage = true });
            }
        }

        Assert.Empty(findings);

        void Note(bool isFinding, string finding)
        {
            if (isFinding)
            {
                findings.Add(finding);
            }
        }
    }
}

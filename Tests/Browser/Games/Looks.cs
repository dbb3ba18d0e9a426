using QuizNet.Browser.Views;
using QuizNet.Support;

namespace QuizNet.Browser.Games;

/// <summary>Looks at a page as a phone and a desk show it, light and dark: what axe-core finds, whether it fits, and a picture for people.</summary>
internal sealed class Looks(string folder = "games")
{
    private readonly string _screenshots = SourceFile.Beside($"../../../artifacts/screenshots/{folder}");

    private static readonly (int Width, int Height)[] Sizes = [(390, 844), (1440, 900)];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    private readonly List<string> _findings = [];

    public IReadOnlyList<string> Findings => _findings;

    /// <summary>At the same moment of a game, as it stands still for nobody.</summary>
    public Task AtAsync(params IEnumerable<(string Name, IPage Page)> pages) => Task.WhenAll(pages.Select(one => AtAsync(one.Name, one.Page)));

    public async Task AtAsync(string name, IPage page)
    {
        var before = page.ViewportSize!;
        List<string> findings = [];
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in Schemes)
            {
                var look = $"{name}-{width}-{scheme}".ToLowerInvariant();
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", scheme == ColorScheme.Dark ? "dark" : "light");
                var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                if (wide > width)
                {
                    findings.Add($"{look} is {wide} px wide");
                }

                if (scheme == SearchedIn(width))
                {
                    findings.AddRange((await Axe.FindAsync(page)).Select(finding => $"{look}: {finding}"));
                }

                await page.ScreenshotAsync(new() { Path = Path.Combine(_screenshots, $"{look}.png"), FullPage = true });
            }
        }

        await page.SetViewportSizeAsync(before.Width, before.Height);
        lock (_findings)
        {
            _findings.AddRange(findings);
        }
    }

    // Each size once and each palette once: what only one certain pair of them shows is a colour, and Web/tests/contrast.test.ts has all of those.
    private static ColorScheme SearchedIn(int width) => width == Sizes[0].Width ? ColorScheme.Light : ColorScheme.Dark;
}

using QuizNet.Support;

namespace QuizNet.Browser.Games;

/// <summary>Where a game is led from.</summary>
internal sealed class HostPage(IPage page)
{
    public IPage Page => page;

    /// <summary>The one that is named by what it does next.</summary>
    public ILocator BigButton => page.Locator(".primary button");

    public string Pin => new Uri(page.Url).Segments[^1];

    /// <summary>From the page of quizzes to a lobby. A host who wants to look at the question for longer ends the reading themselves.</summary>
    public static async Task<HostPage> OpenGameAsync(IPage page, string readingTime = "30 s", bool approves = false)
    {
        await page.GotoAsync("/host");
        await page.GetByText("Options", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Time to read before the answers open").SelectOptionAsync(new SelectOptionValue { Label = readingTime });
        await page.GetByLabel("I let each player in").SetCheckedAsync(approves);
        await page.GetByRole(AriaRole.Button, new() { Name = "Try with the sample quiz" }).ClickAsync();
        return await AtAsync(page);
    }

    /// <summary>As on another device: all that it has is the link.</summary>
    public static async Task<HostPage> ComeBackAsync(IPage page, string link)
    {
        await page.GotoAsync(link);
        return await AtAsync(page);
    }

    /// <summary>Presses until the button has become another one: in its first half second, in which nobody can have read it, it does nothing.</summary>
    public Task PressAsync(string name, CancellationToken cancellationToken) => PressAsync(name, () => BigButton.ClickAsync(new() { Force = true }), cancellationToken);

    public async Task PressAsync(string name, Func<Task> press, CancellationToken cancellationToken)
    {
        await Expect(BigButton).ToHaveTextAsync(name);
        await Eventually.IsTrueAsync(
            async () =>
            {
                if (await BigButton.TextContentAsync() != name)
                {
                    return true;
                }

                await press();
                return false;
            },
            cancellationToken,
            $"after {name}");
    }

    /// <summary>With the key, which only this browser has.</summary>
    public async Task<string> LinkAsync() => $"/host/{Pin}#{await page.EvaluateAsync<string>("pin => localStorage.getItem(`quiznet.key.host.${pin}`)", Pin)}";

    public async Task<string> ScreenLinkAsync() =>
        (await page.GetByRole(AriaRole.Link, new() { Name = "Open the big screen" }).GetAttributeAsync("href"))!;

    /// <summary>Those of the podium: place, name, points.</summary>
    public async Task<string[]> FinalTableAsync()
    {
        var steps = page.Locator(".podium .step");
        await Expect(steps.First).ToBeVisibleAsync();
        return await steps.EvaluateAllAsync<string[]>(
            "steps => steps.map(step => ['.step-place', '.step-name', '.step-points'].map(part => step.querySelector(part).textContent.replace(' points', '')).join(' '))");
    }

    private static async Task<HostPage> AtAsync(IPage page)
    {
        var host = new HostPage(page);
        await Expect(host.BigButton).ToBeVisibleAsync();
        return host;
    }
}

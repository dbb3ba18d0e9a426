namespace QuizNet.Browser.Games;

/// <summary>A seat in a game.</summary>
internal sealed class PlayerPage(IPage page, string name)
{
    public const string InLobby = "You’re in! See your name on the screen?";

    public IPage Page => page;

    public string Name => name;

    /// <summary>What the phase is about; it has the keyboard when the phase begins.</summary>
    public ILocator Heading => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Name and points, at the bottom of each page of a running game.</summary>
    public ILocator Bar => page.Locator(".player-bar");

    /// <summary>Besides, it is said aloud.</summary>
    public ILocator Sent => page.Locator(".sent-word", new() { HasText = "Answer sent" });

    public ILocator Lost => page.GetByText("Connection lost");

    public static async Task<PlayerPage> JoinAsync(IPage page, string pin, string name)
    {
        await AskAsync(page, pin, name);
        await Expect(page.GetByText(InLobby)).ToBeVisibleAsync();
        return new PlayerPage(page, name);
    }

    /// <summary>By the link, up to the button. What then comes is up to the game.</summary>
    public static async Task AskAsync(IPage page, string pin, string name)
    {
        await page.GotoAsync($"/play/{pin}");
        await page.GetByLabel("Your nickname").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
    }

    public Task IsAskedAsync(int question) => Expect(page.Locator(".answering", new() { HasText = $"Question {question} of" })).ToBeVisibleAsync();

    public Task SeesResultAsync() => Expect(page.Locator(".revealed .verdict")).ToBeVisibleAsync();

    /// <summary>Those of the podium: place, name, points.</summary>
    public async Task<string[]> FinalTableAsync()
    {
        await Expect(page.Locator(".podium-head")).ToBeVisibleAsync();
        return await page.Locator(".scores tbody tr").EvaluateAllAsync<string[]>(
            "rows => rows.map(row => [row.cells[0].textContent, row.cells[1].firstChild.textContent, row.cells[2].textContent].join(' '))");
    }
}

namespace QuizNet.Browser.Games;

public sealed class KeyboardTests(OperatorsBrowser browser)
{
    private const int MostTabs = 40;

    // As somebody does who hears or sees the question: choices by number or letter, lists by arrows, fields by typing.
    private static readonly (int Question, string[] Keys)[] Answers =
    [
        (2, ["b"]),
        (3, ["1"]),
        (4, ["3"]),
        (5, ["1", "c", "5", "Enter"]),
        (6, ["Tab", "Tab", "Tab", "ArrowUp", .. Enumerable.Repeat("Tab", 8), "Enter"]),
        (7, ["Tab", "Tab", "ArrowRight", "ArrowLeft", "Tab", "Tab", "Enter"]),
        (8, ["2", "0", "6", "Enter"]),
        (9, ["A", "u", "Enter"]),
        (10, ["3"]),
        (11, ["f", "u", "n", "Tab", "l", "o", "u", "d", "Enter"]),
        (12, ["a"]),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_leads_a_whole_game_and_a_player_plays_it_without_a_mouse()
    {
        await using var room = new Room(browser);
        var desk = await room.DeskAsync();
        await desk.GotoAsync("/");
        await Expect(desk.GetByLabel("Game PIN")).ToBeFocusedAsync();
        await TabToAsync(desk, "Host");
        await desk.Keyboard.PressAsync("Enter");
        await Expect(desk.GetByRole(AriaRole.Button, new() { Name = "Try with the sample quiz" })).ToBeVisibleAsync();
        await TabToAsync(desk, "Try with the sample quiz");
        await desk.Keyboard.PressAsync("Enter");
        var host = new HostPage(desk);
        await Expect(host.BigButton).ToHaveTextAsync("Start");

        var page = await room.DeskAsync();
        await page.GotoAsync($"/play/{host.Pin}");
        await Expect(page.GetByLabel("Your nickname")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Ana");
        await page.Keyboard.PressAsync("Enter");
        var player = new PlayerPage(page, "Ana");
        await Expect(page.GetByText(PlayerPage.InLobby)).ToBeVisibleAsync();

        await SpaceAsync("Start");
        await SpaceAsync("Next question");
        foreach (var (question, keys) in Answers)
        {
            await SpaceAsync("Show the answers now");
            await player.IsAskedAsync(question);
            foreach (var key in keys)
            {
                await page.Keyboard.PressAsync(key);
            }

            await player.SeesResultAsync();
            if (question < SampleAnswers.Last)
            {
                await SpaceAsync("Leaderboard");
                await Expect(page.Locator(".scores")).ToBeVisibleAsync();
                await SpaceAsync("Next question");
            }
        }

        await SpaceAsync("Show the podium");
        Assert.Equal(await host.FinalTableAsync(), await player.FinalTableAsync());
        await Expect(player.Heading).ToHaveTextAsync("You won!");
        Assert.Empty(room.Errors);

        Task SpaceAsync(string name) => host.PressAsync(name, () => desk.Keyboard.PressAsync("Space"), Cancel);
    }

    /// <summary>And whoever does it sees where they are: what has the keyboard has a mark around it.</summary>
    private static async Task TabToAsync(IPage page, string name)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("() => document.activeElement.textContent") == name)
            {
                Assert.NotEqual("none", await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
                return;
            }
        }

        Assert.Fail($"{name} cannot be reached by Tab.");
    }
}

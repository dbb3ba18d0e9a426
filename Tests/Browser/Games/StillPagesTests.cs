using System.Text.RegularExpressions;

namespace QuizNet.Browser.Games;

/// <summary>The pages before a game.</summary>
public sealed class StillPagesTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task All_pages_before_a_game_fit_every_screen_and_everybody()
    {
        await using var room = new Room(browser);
        var looks = new Looks();
        var page = await room.DeskAsync();

        await page.GotoAsync("/");
        await looks.AtAsync("landing", page);
        await page.GetByLabel("Game PIN").FillAsync("000 000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await Expect(page.GetByText("No game with this PIN. Check the big screen.")).ToBeVisibleAsync();
        await looks.AtAsync("wrong-pin", page);

        await page.GotoAsync("/test");
        await Expect(page.GetByText(new Regex(@"^\d+ of 60 s$"))).ToBeVisibleAsync();
        await looks.AtAsync("connection-test", page);

        await page.GotoAsync("/host");
        await Expect(page.Locator(".quiz-card").First).ToBeVisibleAsync();
        await looks.AtAsync("host-start", page);
        await page.GetByText("Options", new() { Exact = true }).ClickAsync();
        await looks.AtAsync("host-options", page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Try with the sample quiz" }).ClickAsync();
        var host = new HostPage(page);
        await Expect(host.BigButton).ToBeVisibleAsync();
        var player = await room.PhoneAsync();
        await player.GotoAsync($"/play/{host.Pin}");
        await Expect(player.GetByLabel("Your nickname")).ToBeVisibleAsync();
        await looks.AtAsync(("join", player), ("lobby-empty-host", page));
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }
}

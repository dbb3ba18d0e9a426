namespace QuizNet.Browser.Games;

public sealed class HostGoneTests(OperatorsBrowser browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_whose_window_is_closed_in_each_phase_comes_back_by_the_link_and_leads_to_the_podium()
    {
        await using var room = new Room(browser);
        var host = await room.HostAsync();
        var link = await host.LinkAsync();
        var ana = await room.JoinAsync(host.Pin, "Ana");
        var ben = await room.JoinAsync(host.Pin, "Ben");

        await GoneAndBackAsync("Start");
        await Expect(host.Page.GetByText("2 of 2 players connected")).ToBeVisibleAsync();
        await host.PressAsync("Start", Cancel);
        await GoneAndBackAsync("Next question");
        await host.PressAsync("Next question", Cancel);

        await GoneAndBackAsync("Show the answers now");
        await host.PressAsync("Show the answers now", Cancel);
        await Task.WhenAll(ana.IsAskedAsync(2), ben.IsAskedAsync(2));
        await SampleAnswers.GiveAsync(ana.Page, 2, right: true);
        await GoneAndBackAsync("Show solution");
        await Expect(host.Page.GetByText("1 of 2 answered").First).ToBeVisibleAsync();

        // Nobody waits for the host to close a question that everybody has answered.
        await host.Page.Context.CloseAsync();
        await SampleAnswers.GiveAsync(ben.Page, 2, right: false);
        await Task.WhenAll(ana.SeesResultAsync(), ben.SeesResultAsync());
        await BackAsync("Leaderboard");
        await host.PressAsync("Leaderboard", Cancel);
        await Expect(ana.Heading).ToHaveTextAsync("Place 1 · in the lead");
        await GoneAndBackAsync("Next question");
        await host.PressAsync("Next question", Cancel);

        await host.Page.GetByRole(AriaRole.Button, new() { Name = "End the game" }).ClickAsync();
        await host.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, end it" }).ClickAsync();
        await Expect(host.Page.GetByText("The game is over")).ToBeVisibleAsync();
        await GoneAndBackAsync("Play again with the same players");
        var table = await host.FinalTableAsync();
        Assert.Equal(["Ana", "Ben"], table.Select(line => line.Split(' ')[1]));
        Assert.Equal(table, await ana.FinalTableAsync());
        Assert.Equal(table, await ben.FinalTableAsync());
        Assert.Empty(room.Errors);

        async Task GoneAndBackAsync(string next)
        {
            await Expect(host.BigButton).ToHaveTextAsync(next);
            await host.Page.Context.CloseAsync();
            await BackAsync(next);
        }

        // In a browser that has nothing of the old one.
        async Task BackAsync(string next)
        {
            host = await HostPage.ComeBackAsync(await room.DeskAsync(), link);
            await Expect(host.BigButton).ToHaveTextAsync(next);
        }
    }
}

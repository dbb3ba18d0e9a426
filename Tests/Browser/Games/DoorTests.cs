namespace QuizNet.Browser.Games;

public sealed class DoorTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task A_player_who_was_sent_out_sees_so_and_from_the_same_place_nobody_comes_in_unasked()
    {
        await using var room = new Room(browser);
        var looks = new Looks();
        var host = await room.HostAsync();
        var mia = await room.JoinAsync(host.Pin, "Mia");

        await host.Page.GetByRole(AriaRole.Button, new() { Name = "Remove: Mia" }).ClickAsync();
        await host.Page.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();
        await Expect(mia.Page.GetByText("The host has sent you out")).ToBeVisibleAsync();
        await looks.AtAsync("kicked", mia.Page);

        await mia.Page.ReloadAsync();
        await Expect(mia.Page.GetByText("The host has sent you out")).ToBeVisibleAsync();
        await Expect(mia.Page.GetByRole(AriaRole.Button, new() { Name = "Join again" })).ToHaveCountAsync(0);
        var other = await room.PhoneAsync();
        await PlayerPage.AskAsync(other, host.Pin, "Mio");
        await Expect(other.GetByText("The host will let you in")).ToBeVisibleAsync();
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }

    [Fact]
    public async Task A_locked_game_says_so_and_lets_people_in_when_it_is_open_again()
    {
        await using var room = new Room(browser);
        var looks = new Looks();
        var host = await room.HostAsync();
        var late = await room.PhoneAsync();

        await host.Page.GetByRole(AriaRole.Button, new() { Name = "Lock", Exact = true }).ClickAsync();
        await Expect(host.Page.GetByText("Locked: nobody else comes in.")).ToBeVisibleAsync();
        await late.GotoAsync($"/play/{host.Pin}");
        await Expect(late.GetByText("The host has locked this game.")).ToBeVisibleAsync();
        await looks.AtAsync("locked", late);

        await host.Page.GetByRole(AriaRole.Button, new() { Name = "Unlock" }).ClickAsync();
        await Expect(host.Page.GetByText("Locked: nobody else comes in.")).ToHaveCountAsync(0);
        await late.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(late.GetByLabel("Your nickname")).ToBeVisibleAsync();
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }

    [Fact]
    public async Task Where_the_host_lets_each_player_in_they_wait_until_then()
    {
        await using var room = new Room(browser);
        var looks = new Looks();
        var host = await room.HostAsync(approves: true);
        var page = await room.PhoneAsync();

        await PlayerPage.AskAsync(page, host.Pin, "Mia");
        await Expect(page.GetByText("The host will let you in")).ToBeVisibleAsync();
        await Expect(host.Page.GetByRole(AriaRole.Heading, new() { Name = "Waiting to be let in" })).ToBeVisibleAsync();
        await looks.AtAsync(("waiting-player", page), ("waiting-host", host.Page));

        await host.Page.GetByRole(AriaRole.Button, new() { Name = "Let in: Mia" }).ClickAsync();
        await Expect(page.GetByText(PlayerPage.InLobby)).ToBeVisibleAsync();
        await Expect(host.Page.Locator(".names")).ToContainTextAsync("Mia");
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }
}

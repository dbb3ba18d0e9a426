namespace QuizNet.Browser.Games;

public sealed class FirstMinuteTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task A_stranger_is_in_a_lobby_with_one_click_and_a_player_beside_them_with_two_inputs()
    {
        await using var room = new Room(browser);
        var desk = await room.DeskAsync();
        var typing = await room.PhoneAsync();
        var linked = await room.PhoneAsync();
        var (clicks, inputs) = (0, 0);

        await desk.GotoAsync("/");
        await ClickAsync(desk.GetByRole(AriaRole.Link, new() { Name = "Try the sample quiz" }));
        var host = new HostPage(desk);
        await Expect(host.BigButton).ToHaveTextAsync("Start");
        await Expect(desk.GetByText("At least one player has to be in.")).ToBeVisibleAsync();
        Assert.Equal((1, 0), (clicks, inputs));

        clicks = 0;
        await typing.GotoAsync("/");
        await EnterAsync(typing.GetByLabel("Game PIN"), $"{host.Pin[..3]} {host.Pin[3..]}");
        await EnterAsync(typing.GetByLabel("Your nickname"), "Mia");
        await Expect(typing.GetByText(PlayerPage.InLobby)).ToBeVisibleAsync();
        Assert.Equal((0, 2), (clicks, inputs));

        inputs = 0;
        await linked.GotoAsync($"/join?pin={host.Pin}");
        await EnterAsync(linked.GetByLabel("Your nickname"), "Mia");
        await Expect(linked.GetByText(PlayerPage.InLobby)).ToBeVisibleAsync();
        await Expect(linked.Locator(".notice", new() { HasText = "This name is taken, we made you Mia 2." })).ToBeVisibleAsync();
        Assert.Equal((0, 1), (clicks, inputs));

        await Expect(desk.Locator(".names")).ToContainTextAsync("Mia 2");
        Assert.Empty(room.Errors);

        Task ClickAsync(ILocator what)
        {
            clicks++;
            return what.ClickAsync();
        }

        // The keyboard is there already, as a phone's is: nobody has to look for the field.
        async Task EnterAsync(ILocator field, string text)
        {
            inputs++;
            await Expect(field).ToBeFocusedAsync();
            await field.PressSequentiallyAsync(text);
            await field.PressAsync("Enter");
        }
    }
}

namespace QuizNet.Browser.Games;

public sealed class PlayerWeightTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task All_the_script_that_a_player_loads_from_the_pin_to_an_answer_is_a_hundred_and_fifty_kilobytes()
    {
        await using var room = new Room(browser);
        var host = await room.HostAsync("none");
        var phone = await room.PhoneAsync();
        List<IRequest> loaded = [];
        phone.RequestFinished += (_, request) => loaded.Add(request);

        await phone.GotoAsync("/");
        await phone.GetByLabel("Game PIN").FillAsync(host.Pin);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await phone.GetByLabel("Your nickname").FillAsync("Mia");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await Expect(phone.GetByText(PlayerPage.InLobby)).ToBeVisibleAsync();
        await host.PressAsync("Start", TestContext.Current.CancellationToken);
        await host.PressAsync("Next question", TestContext.Current.CancellationToken);
        await SampleAnswers.GiveAsync(phone, 2, right: true);
        await new PlayerPage(phone, "Mia").SeesResultAsync();

        var scripts = loaded.Where(request => request.ResourceType == "script").ToArray();
        var sizes = await Task.WhenAll(scripts.Select(script => script.SizesAsync()));
        Assert.NotEmpty(scripts);
        Assert.InRange(sizes.Sum(size => size.ResponseBodySize), 10 * 1024, 150 * 1024);
    }
}

namespace QuizNet.Browser.Games;

public sealed class WholeGameTests(OperatorsBrowser browser)
{
    private static readonly string[] Names = ["Ana", "Ben", "Cem"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_players_answer_every_kind_of_question_to_the_podium_and_play_again()
    {
        await using var room = new Room(browser);
        var looks = new Looks();
        var host = await room.HostAsync();
        var screen = await room.DeskAsync();
        await screen.GotoAsync(await host.ScreenLinkAsync());
        var players = new List<PlayerPage>();
        foreach (var name in Names)
        {
            players.Add(await room.JoinAsync(host.Pin, name));
        }

        var (ana, ben) = (players[0], players[1]);
        await Expect(screen.Locator(".names .name")).ToHaveCountAsync(Names.Length);
        await looks.AtAsync(("lobby-player", ana.Page), ("lobby-host", host.Page), ("lobby-screen", screen));
        await host.PressAsync("Start", Cancel);
        await Expect(ana.Heading).ToContainTextAsync("Welcome!");
        await looks.AtAsync(("slide-player", ana.Page), ("slide-screen", screen));
        await host.PressAsync("Next question", Cancel);

        for (var question = 2; question <= SampleAnswers.Last; question++)
        {
            var kind = SampleAnswers.KindOf(question);
            var isFirst = question == 2;
            await Expect(ana.Page.Locator(".get-ready")).ToBeVisibleAsync();
            if (isFirst)
            {
                await looks.AtAsync(("get-ready-player", ana.Page), ("get-ready-host", host.Page), ("get-ready-screen", screen));
            }

            await host.PressAsync("Show the answers now", Cancel);
            await Task.WhenAll(players.Select(player => player.IsAskedAsync(question)));
            await host.ExtendAsync(times: 2);
            Assert.StartsWith("0 of 3", await screen.Locator(".answered").TextContentAsync(), StringComparison.Ordinal);
            await looks.AtAsync([($"question-{kind}-player", ana.Page), ($"question-{kind}-screen", screen), .. isFirst ? [($"question-{kind}-host", host.Page)] : Array.Empty<(string, IPage)>()]);
            await AnswerAsync(players, question, looks);

            // All that are here have answered, so nobody has to wait for the clock.
            await Task.WhenAll(players.Select(player => player.SeesResultAsync()));
            await looks.AtAsync([($"reveal-{kind}-player", ana.Page), ($"reveal-{kind}-screen", screen), .. isFirst ? [("reveal-wrong-player", players[2].Page), ("reveal-host", host.Page)] : Array.Empty<(string, IPage)>()]);
            if (question == SampleAnswers.Last)
            {
                break;
            }

            await host.PressAsync("Leaderboard", Cancel);
            if (kind == "order")
            {
                await Expect(ben.Page.Locator(".scores")).ToBeVisibleAsync();
                await looks.AtAsync(("leaderboard-player", ben.Page), ("leaderboard-host", host.Page), ("leaderboard-screen", screen));
            }

            await host.PressAsync("Next question", Cancel);
        }

        await host.PressAsync("Show the podium", Cancel);
        var table = await host.FinalTableAsync();
        Assert.Equal(Names, table.Select(line => line.Split(' ')[1]));
        foreach (var player in players)
        {
            Assert.Equal(table, await player.FinalTableAsync());
        }

        await looks.AtAsync(("podium-player", ana.Page), ("podium-host", host.Page), ("podium-screen", screen));
        var file = await host.ResultsAsync(Cancel);
        Assert.All(Names, name => Assert.Contains(name, file, StringComparison.Ordinal));
        await PlayAgainAsync(host, screen, players);
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }

    // Somebody loads the page anew in the middle of a question, and somebody's network goes away.
    private static async Task AnswerAsync(IReadOnlyList<PlayerPage> players, int question, Looks looks)
    {
        var (ana, ben, cem) = (players[0], players[1], players[2]);
        var kind = SampleAnswers.KindOf(question);
        await SampleAnswers.GiveAsync(ana.Page, question, right: true);
        await Expect(ana.Sent).ToBeVisibleAsync();
        if (kind is "single" or "order" or "cloud")
        {
            await looks.AtAsync($"sent-{kind}-player", ana.Page);
        }
        else if (kind == "true-false")
        {
            await ana.ReloadAsync(given: "True");
        }
        else if (kind == "multiple")
        {
            await ben.LoseNetworkAsync();
        }

        await SampleAnswers.GiveAsync(ben.Page, question, right: question % 2 == 0);
        await Expect(ben.Sent).ToBeVisibleAsync();
        await SampleAnswers.GiveAsync(cem.Page, question, right: false);
    }

    private static async Task PlayAgainAsync(HostPage host, IPage screen, IEnumerable<PlayerPage> players)
    {
        var first = host.Pin;
        await host.PressAsync("Play again with the same players", Cancel);
        await Expect(host.BigButton).ToHaveTextAsync("Start");
        Assert.NotEqual(first, host.Pin);
        foreach (var player in players)
        {
            await Expect(player.Page.GetByText(PlayerPage.InLobby)).ToBeVisibleAsync();
            await Expect(player.Page.Locator(".name-card")).ToContainTextAsync(player.Name);
        }

        await Expect(screen.Locator(".names .name:not(.gone)")).ToHaveCountAsync(Names.Length);
        await host.PressAsync("Start", Cancel);
        await Expect(screen.Locator(".asked-text", new() { HasText = "Welcome!" })).ToBeVisibleAsync();
    }
}

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
            await GiveTimeToLookAsync(host);
            await looks.AtAsync([($"question-{kind}-player", ana.Page), ($"question-{kind}-screen", screen), .. isFirst ? [($"question-{kind}-host", host.Page)] : Array.Empty<(string, IPage)>()]);
            await SampleAnswers.GiveAsync(ana.Page, question, right: true);
            await Expect(ana.Sent).ToBeVisibleAsync();
            await looks.AtAsync(kind switch
            {
                "single" or "order" or "cloud" => [($"sent-{kind}-player", ana.Page)],
                _ => Array.Empty<(string, IPage)>(),
            });
            if (kind == "true-false")
            {
                await IsTheSameAfterReloadAsync(ana);
            }
            else if (kind == "multiple")
            {
                await LosesTheNetworkAndIsBackAsync(ben);
            }

            await SampleAnswers.GiveAsync(ben.Page, question, right: question % 2 == 0);
            await Expect(ben.Sent).ToBeVisibleAsync();
            await SampleAnswers.GiveAsync(players[2].Page, question, right: false);

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
        await TakesTheResultsHomeAsync(host);
        await PlayAgainAsync(host, screen, players);
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }

    private static async Task GiveTimeToLookAsync(HostPage host)
    {
        for (var times = 0; times < 2; times++)
        {
            await host.Page.GetByRole(AriaRole.Button, new() { Name = "+10 s" }).ClickAsync();
        }
    }

    private static async Task IsTheSameAfterReloadAsync(PlayerPage player)
    {
        var bar = await player.Bar.InnerTextAsync();
        Assert.Contains(player.Name, bar, StringComparison.Ordinal);

        await player.Page.ReloadAsync();

        await Expect(player.Sent).ToBeVisibleAsync();
        await Expect(player.Page.Locator(".answer-sent")).ToContainTextAsync("True");
        Assert.Equal(bar, await player.Bar.InnerTextAsync());
    }

    private static async Task LosesTheNetworkAndIsBackAsync(PlayerPage player)
    {
        await player.Page.Context.SetOfflineAsync(true);
        await Expect(player.Lost).ToBeVisibleAsync();
        await player.Page.Context.SetOfflineAsync(false);
        await Expect(player.Lost).ToHaveCountAsync(0);
    }

    private static async Task TakesTheResultsHomeAsync(HostPage host)
    {
        var file = await host.Page.RunAndWaitForDownloadAsync(() => host.Page.GetByRole(AriaRole.Button, new() { Name = "Download results (CSV)" }).ClickAsync());
        using var reader = new StreamReader(await file.CreateReadStreamAsync());
        var lines = await reader.ReadToEndAsync(Cancel);
        Assert.All(Names, name => Assert.Contains(name, lines, StringComparison.Ordinal));
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

using QuizNet.Browser.Games;

namespace QuizNet.Browser.Learning;

public sealed class HomeworkTests(OperatorsBrowser browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quiz_is_assigned_and_answered_on_a_phone_whose_browser_is_closed_in_between()
    {
        await using var room = new Room(browser);
        var looks = new Looks("learning");
        var homework = await Homework.AssignAsync(room, "Homework for Friday", attempts: 2);
        var phone = await room.PhoneAsync();
        await phone.GotoAsync(homework.Link);
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "Homework for Friday" })).ToBeVisibleAsync();
        await looks.AtAsync(("front", phone), ("assignment", homework.Page));

        var ana = await LearnerPage.BeginAsync(phone, homework.Link, "Ana");
        await ana.ReadSlideAsync();
        await ana.AnswerAsync(2, right: false);
        await Expect(ana.Verdict).ToContainTextAsync("Not this time");
        await looks.AtAsync("answered", ana.Page);
        await ana.GoOnAsync(2);
        await ana.IsAskedAsync(3);

        ana = await ana.CloseAndComeBackAsync(homework.Link);
        await ana.IsAskedAsync(3);
        await ana.AnswerFromAsync(3);
        await Expect(ana.Page.GetByRole(AriaRole.Img, new() { Name = "8 of 9 right" })).ToBeVisibleAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Button, new() { Name = "Try once more" })).ToBeVisibleAsync();
        await looks.AtAsync("finished", ana.Page);

        await homework.Page.GetByRole(AriaRole.Button, new() { Name = "Refresh" }).ClickAsync();
        await homework.IsFinishedByAsync("1 of 1 player finished");
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }

    [Fact]
    public async Task An_answer_that_was_chosen_without_a_network_arrives_when_it_is_back()
    {
        await using var room = new Room(browser);
        var homework = await Homework.AssignAsync(room, "On the train");
        var ben = await LearnerPage.BeginAsync(await room.PhoneAsync(), homework.Link, "Ben");
        await ben.ReadSlideAsync();
        await ben.IsAskedAsync(2);

        await ben.Page.Context.SetOfflineAsync(true);
        await SampleAnswers.GiveAsync(ben.Page, 2, right: true);
        await Expect(ben.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Your answer is kept on this device");
        await ben.Page.Context.SetOfflineAsync(false);

        await Expect(ben.Verdict).ToContainTextAsync("Correct!");
    }

    [Fact]
    public async Task A_report_is_read_downloaded_and_forgets_who_wants_to_be_forgotten()
    {
        await using var room = new Room(browser);
        var looks = new Looks("learning");
        var homework = await Homework.AssignAsync(room, "Looked back on");
        foreach (var name in new[] { "Ana", "Ben" })
        {
            var learner = await LearnerPage.BeginAsync(await room.PhoneAsync(), homework.Link, name);
            await learner.ReadSlideAsync();
            await learner.AnswerFromAsync(2);
        }

        await homework.OpenReportAsync();
        var page = homework.Page;
        await Expect(page.Locator(".ranking tbody tr")).ToHaveCountAsync(2);
        await looks.AtAsync("report", page);
        var csv = await homework.DownloadAsync("CSV", Cancel);
        Assert.Contains("Ana", csv, StringComparison.Ordinal);
        Assert.Contains("Ben", csv, StringComparison.Ordinal);
        Assert.StartsWith("PK", await homework.DownloadAsync("Excel", Cancel), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Ana" }).ClickAsync();
        await Expect(page.Locator(".player-answers")).ToContainTextAsync("Jupiter");
        await looks.AtAsync("player", page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove this player’s data" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Yes, remove it" }).ClickAsync();

        await Expect(page.Locator(".ranking tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator(".ranking tbody")).ToContainTextAsync("Ben");
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }
}

using QuizNet.Browser.Games;

namespace QuizNet.Browser.Learning;

public sealed class PracticeTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task Whoever_practises_repeats_what_was_wrong_until_it_is_right()
    {
        await using var room = new Room(browser);
        var page = await room.PhoneAsync();
        await page.GotoAsync($"/practice/{Homework.Quiz}");
        var learner = new LearnerPage(page);
        await learner.ReadSlideAsync();
        await learner.AnswerAsync(2, right: false);
        await Expect(page.Locator(".revealed")).ToContainTextAsync("Jupiter");
        await learner.GoOnAsync(2);
        await learner.AnswerFromAsync(3);

        await page.GetByRole(AriaRole.Button, new() { Name = "Repeat the wrong one" }).ClickAsync();
        await Expect(page.Locator(".question-head")).ToHaveTextAsync("Question 1 of 1");
        await SampleAnswers.GiveAsync(page, 2, right: true);
        await page.GetByRole(AriaRole.Button, new() { Name = "See my result" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("All right!");
        Assert.Empty(room.Errors);
    }
}

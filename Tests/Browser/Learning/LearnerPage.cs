using QuizNet.Browser.Games;

namespace QuizNet.Browser.Learning;

/// <summary>Somebody who answers the sample quiz alone.</summary>
internal sealed class LearnerPage(IPage page)
{
    public IPage Page => page;

    public ILocator Verdict => page.Locator(".revealed .verdict");

    public static async Task<LearnerPage> BeginAsync(IPage page, string link, string name)
    {
        await page.GotoAsync(link);
        await page.GetByLabel("Your name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        var learner = new LearnerPage(page);
        await learner.IsAskedAsync(1);
        return learner;
    }

    public Task IsAskedAsync(int question) => Expect(page.Locator(".question-head", new() { HasText = $"Question {question} of {SampleAnswers.Last}" })).ToBeVisibleAsync();

    /// <summary>The first one is a slide, which is only read.</summary>
    public Task ReadSlideAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();

    public async Task AnswerAsync(int question, bool right = true)
    {
        await IsAskedAsync(question);
        await SampleAnswers.GiveAsync(page, question, right);
        await Expect(Verdict).ToBeVisibleAsync();
    }

    public Task GoOnAsync(int question) => page.GetByRole(AriaRole.Button, new() { Name = question < SampleAnswers.Last ? "Next question" : "See my result" }).ClickAsync();

    /// <summary>All from this question on, to the result.</summary>
    public async Task AnswerFromAsync(int question)
    {
        for (var next = question; next <= SampleAnswers.Last; next++)
        {
            await AnswerAsync(next);
            await GoOnAsync(next);
        }
    }

    /// <summary>The browser is closed, and opened anew.</summary>
    public async Task<LearnerPage> CloseAndComeBackAsync(string link)
    {
        var browser = page.Context;
        await page.CloseAsync();
        var opened = await browser.NewPageAsync();
        await opened.GotoAsync(link);
        return new LearnerPage(opened);
    }
}

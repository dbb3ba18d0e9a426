using QuizNet.Browser.Authoring;
using QuizNet.Browser.Games;

namespace QuizNet.Browser.Learning;

/// <summary>What a teacher has assigned.</summary>
internal sealed class Homework(IPage page, string code)
{
    public const string Quiz = "sample-first-steps";

    public IPage Page => page;

    /// <summary>What players open.</summary>
    public string Link => $"/a/{code}";

    /// <summary>By somebody who has just made an account, from the quiz to the link.</summary>
    public static async Task<Homework> AssignAsync(Room room, string title, int attempts = 1)
    {
        var page = (await Author.SignUpAsync(room)).Page;
        await page.GotoAsync($"/assignments?quiz={Quiz}");
        await page.GetByLabel("Title").FillAsync(title);
        await page.GetByLabel("Attempts for each").FillAsync($"{attempts}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Assign", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 })).ToBeVisibleAsync();
        return new Homework(page, (await page.Locator(".hand-out-link strong").TextContentAsync())!);
    }

    public Task IsFinishedByAsync(string words) => Expect(page.GetByRole(AriaRole.Img, new() { Name = words })).ToBeVisibleAsync();

    public async Task OpenReportAsync()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "See the report" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ranking" })).ToBeVisibleAsync();
    }

    public async Task<string> DownloadAsync(string form, CancellationToken cancellationToken)
    {
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = $"Download as {form}" }).ClickAsync());
        using var reader = new StreamReader(await file.CreateReadStreamAsync());
        return await reader.ReadToEndAsync(cancellationToken);
    }
}

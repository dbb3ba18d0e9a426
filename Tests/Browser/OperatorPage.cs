namespace QuizNet.Browser;

/// <summary>What an operator does in every view.</summary>
internal static class OperatorPage
{
    /// <summary>Says later whether the page has stayed the same document all the time.</summary>
    public static async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        await Expect(page.GetByText("Live", new() { Exact = true }).First).ToBeVisibleAsync();
        await page.EvaluateAsync("() => { window.__sameDocument = 1 }");
        return page;
    }

    public static async Task WasNeverLoadedAgainAsync(IPage page) => Assert.Equal(1, await page.EvaluateAsync<int?>("() => window.__sameDocument ?? null"));

    /// <summary>By a click in the menu, as an operator does it: the document stays.</summary>
    public static Task GoAsync(IPage page, string view) => page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = view }).ClickAsync();
}

namespace QuizNet.Browser;

public sealed class PageWeightTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task All_that_a_phone_loads_on_a_bad_line_is_a_hundred_and_fifty_kilobytes()
    {
        await using var context = await browser.StrangerAsync();
        var page = await context.NewPageAsync();
        List<IRequest> loaded = [];
        page.RequestFinished += (_, request) => loaded.Add(request);

        await page.GotoAsync("/");
        await Expect(page.GetByLabel("User name")).ToBeVisibleAsync();

        var files = loaded.Where(request => !new Uri(request.Url).AbsolutePath.StartsWith("/api", StringComparison.Ordinal)).ToArray();
        var sizes = await Task.WhenAll(files.Select(file => file.SizesAsync()));
        Assert.Contains(files, file => file.Url.EndsWith(".js", StringComparison.Ordinal));
        Assert.InRange(sizes.Sum(size => size.ResponseBodySize), 20 * 1024, 150 * 1024);
    }
}

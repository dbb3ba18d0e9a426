using QuizNet.Browser.Views;

namespace QuizNet.Browser.Games;

/// <summary>Those who are in a game, each with a browser of their own.</summary>
internal sealed class Room(OperatorsBrowser browser) : IAsyncDisposable
{
    private readonly List<IBrowserContext> _windows = [];
    private readonly List<string> _errors = [];

    /// <summary>What browsers have complained about, in words that are no news of the network: that comes and goes here.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public async Task<IPage> DeskAsync() => await PageAsync(await browser.VisitorAsync());

    public async Task<IPage> PhoneAsync() => await PageAsync(await browser.VisitorAsync(390, 844, touch: true));

    public async Task<HostPage> HostAsync(string readingTime = "30 s", bool approves = false) => await HostPage.OpenGameAsync(await DeskAsync(), readingTime, approves);

    public async Task<PlayerPage> JoinAsync(string pin, string name) => await PlayerPage.JoinAsync(await PhoneAsync(), pin, name);

    public async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
        {
            await window.DisposeAsync();
        }
    }

    private async Task<IPage> PageAsync(IBrowserContext window)
    {
        _windows.Add(window);
        await Axe.BringAsync(window);
        var page = await window.NewPageAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, line) =>
        {
            if (line.Type == "error" && !line.Text.Contains("net::", StringComparison.Ordinal) && !line.Text.Contains("Failed to load resource", StringComparison.Ordinal))
            {
                _errors.Add(line.Text);
            }
        };
        return page;
    }
}

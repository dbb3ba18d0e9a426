using Microsoft.Extensions.DependencyInjection;
using QuizNet.EndToEnd;
using QuizNet.Support;

namespace QuizNet.Browser;

/// <summary>One QuizNet with real processes, and a browser whose operator has opened the one-time link. A start takes half a minute, so all tests share it.</summary>
public sealed class OperatorsBrowser : IAsyncLifetime
{
    // Two busy cores run a dozen services and the browser. Only a test that fails waits for this long.
    private const float PatienceMs = 60_000;

    private static readonly string Page = SourceFile.Beside("../../artifacts/web/operator.html");

    private readonly string? _program = Chromium.Find();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _signedIn;

    public QuizNetApp QuizNet { get; } = new();

    /// <summary>Of the dashboard.</summary>
    public Uri Address => QuizNet.App.GetEndpoint("dashboard");

    private string? Missing =>
        _program is null ? "There is no Chromium on PATH (Debian: apt-get install chromium)."
        : File.Exists(Page) ? null
        : "The page has not been built: it needs Node.js 20.19 or newer with npm.";

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        SetDefaultExpectTimeout(PatienceMs);
        await QuizNet.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _program, Args = Chromium.Arguments });
        await using var context = await OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/access/{await ParameterAsync("dashboard-code")}");
        await Expect(page.GetByText("Signed in as developer")).ToBeVisibleAsync();
        _signedIn = await context.StorageStateAsync();
    }

    /// <summary>A window of a browser that has nothing to do with those before, but for the operator's session.</summary>
    public Task<IBrowserContext> SignedInAsync() => OpenAsync(new() { StorageState = _signedIn });

    public Task<IBrowserContext> StrangerAsync() => OpenAsync(new());

    /// <summary>A window at the public door, as players, hosts and big screens have one. Those of phones are touched.</summary>
    public Task<IBrowserContext> VisitorAsync(int width = 1440, int height = 900, bool touch = false) =>
        OpenAsync(new() { ViewportSize = new() { Width = width, Height = height }, HasTouch = touch, IsMobile = touch }, "gateway");

    /// <summary>A secret that the AppHost has made up.</summary>
    public async Task<string> ParameterAsync(string name)
    {
        var resources = QuizNet.App.Services.GetRequiredService<DistributedApplicationModel>().Resources;
        return (await resources.OfType<ParameterResource>().Single(parameter => parameter.Name == name).GetValueAsync(CancellationToken.None))!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await QuizNet.DisposeAsync();
    }

    private async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options, string door = "dashboard")
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        options.BaseURL = QuizNet.App.GetEndpoint(door).ToString();
        options.ViewportSize ??= new() { Width = 1440, Height = 900 };
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMs);
        return context;
    }
}

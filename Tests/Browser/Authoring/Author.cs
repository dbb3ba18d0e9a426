using System.Text.RegularExpressions;
using QuizNet.Browser.Games;

namespace QuizNet.Browser.Authoring;

/// <summary>Somebody with an account, who writes quizzes.</summary>
internal sealed partial class Author(IPage page)
{
    private const string Password = "a good password";

    public IPage Page => page;

    /// <summary>With a name that nobody else has. Each comes to their quizzes, where they wanted to go before they were asked who they are.</summary>
    public static async Task<Author> SignUpAsync(Room room)
    {
        var page = await room.DeskAsync();
        var name = $"u{Guid.NewGuid():N}"[..16];
        await page.GotoAsync("/quizzes");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Sign in" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Make an account" }).ClickAsync();
        await page.GetByLabel("User name").FillAsync(name);
        await page.GetByLabel("E-mail address").FillAsync($"{name}@example.com");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an account" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My quizzes" })).ToBeVisibleAsync();
        return new Author(page);
    }

    /// <summary>From a file to the editor of the new quiz: its id.</summary>
    public async Task<string> ImportAsync(string name, byte[] content)
    {
        await ChooseFileAsync(name, content);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save as a quiz" }).ClickAsync();
        await page.WaitForURLAsync(EditorAddress());
        return EditorAddress().Match(page.Url).Groups[1].Value;
    }

    public async Task ChooseFileAsync(string name, byte[] content)
    {
        await page.GotoAsync("/import");
        await page.GetByLabel("Choose a file").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
    }

    /// <summary>The link that was copied last.</summary>
    public Task<string> CopiedAsync() => page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

    [GeneratedRegex("/quizzes/([^/]+)/edit$")]
    private static partial Regex EditorAddress();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using QuizNet.Browser.Games;
using QuizNet.Contracts;

namespace QuizNet.Browser.Authoring;

/// <summary>Where a quiz is written, by somebody with an account of their own.</summary>
internal sealed partial class EditorPage(IPage page, string id)
{
    private const int MostTabs = 60;

    // In the name of who has signed in there.
    private const string Draft =
        """
        async id => {
          const { token } = JSON.parse(localStorage.getItem('quiznet.session'))
          const answer = await fetch(`/api/quizzes/${id}/draft`, { headers: { Authorization: `Bearer ${token}` } })
          return await answer.text()
        }
        """;

    public IPage Page => page;

    private ILocator AddButton => page.GetByRole(AriaRole.Button, new() { Name = "Add question" });

    /// <summary>A new account with an empty quiz that is open.</summary>
    public static async Task<EditorPage> BeginAsync(Room room)
    {
        var page = (await Author.SignUpAsync(room)).Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "New quiz" }).First.ClickAsync();
        await page.WaitForURLAsync(EditorAddress());
        var editor = new EditorPage(page, EditorAddress().Match(page.Url).Groups[1].Value);
        await Expect(editor.AddButton).ToBeVisibleAsync();
        return editor;
    }

    /// <summary>The same quiz in another window of the same browser.</summary>
    public async Task<EditorPage> AgainAsync()
    {
        var editor = new EditorPage(await page.Context.NewPageAsync(), id);
        await editor.OpenAsync();
        return editor;
    }

    public async Task OpenAsync()
    {
        await page.GotoAsync($"/quizzes/{id}/edit");
        await Expect(AddButton).ToBeVisibleAsync();
    }

    public async Task<QuizDraft> DraftAsync() =>
        JsonSerializer.Deserialize(await page.EvaluateAsync<string>(Draft, id), ContractsJson.Default.QuizDraft)!;

    /// <summary>From the menu of types, whose first one has the keyboard when it opens.</summary>
    public async Task AddAsync(string type, string text)
    {
        await page.Keyboard.PressAsync("Alt+n");
        var choice = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { NameRegex = new Regex($@"^{type}\b") });
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Single choice" })).ToBeFocusedAsync();
        for (var steps = 0; steps < 10 && !await choice.EvaluateAsync<bool>("button => button === document.activeElement"); steps++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("textarea[name=text]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>At the end of the question that has just been opened, once its field has the keyboard.</summary>
    public async Task WriteBehindAsync(string text, string more)
    {
        await Expect(page.Locator("textarea[name=text]")).ToHaveValueAsync(text);
        await Expect(page.Locator("textarea[name=text]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(more);
    }

    /// <summary>To a control by its name.</summary>
    public async Task TabToAsync(ILocator control, string key = "Tab")
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync(key);
            if (await control.EvaluateAsync<bool>("control => control === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{control} cannot be reached by Tab.");
    }

    /// <summary>The questions are these, here and at the server. What is here is said to be saved only when it is.</summary>
    public async Task HasSavedAsync(params string[] texts)
    {
        await Expect(page.Locator(".row-text")).ToHaveTextAsync(texts);
        await Expect(page.Locator(".save-state[data-state=saved]")).ToBeVisibleAsync();
        Assert.Equal(texts, (await DraftAsync()).Document.Questions.Select(question => question.Text));
    }

    [GeneratedRegex("/quizzes/([^/]+)/edit$")]
    private static partial Regex EditorAddress();
}

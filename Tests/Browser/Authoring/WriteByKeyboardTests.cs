using QuizNet.Browser.Games;
using QuizNet.Contracts;

namespace QuizNet.Browser.Authoring;

public sealed class WriteByKeyboardTests(OperatorsBrowser browser)
{
    [Fact]
    public async Task A_quiz_of_all_ten_types_is_written_and_published_without_a_mouse()
    {
        await using var room = new Room(browser);
        var editor = await EditorPage.BeginAsync(room);
        var (page, keys) = (editor.Page, editor.Page.Keyboard);
        await keys.PressAsync("Alt+PageUp");
        await Expect(page.GetByLabel("Title", new() { Exact = true })).ToBeFocusedAsync();
        await keys.TypeAsync("Written by keyboard");

        await editor.AddAsync("Single choice", "Which planet is the largest?");
        await OptionsAsync("Saturn", "Jupiter", "Mars", "Venus");

        // Of radio buttons Tab reaches the chosen one, and arrows the others.
        await editor.TabToAsync(page.GetByLabel("Option A is right"), "Shift+Tab");
        await keys.PressAsync("ArrowDown");
        await editor.AddAsync("Multiple choice", "Which are prime?");
        await OptionsAsync("2 *", "4", "5 *", "6");
        await editor.AddAsync("True or false", "Bern is a capital");
        await editor.AddAsync("Short answer", "What is the sign of gold?");
        await FillAsync("Right answer 1", "Au");
        await editor.AddAsync("Order", "From small to large");
        await FillAsync("Item 1", "ant");
        await EnterAsync("cat", "cow");
        await editor.AddAsync("Slider", "At how many degrees does water boil?");
        await FillAsync("To", "200");
        await editor.AddAsync("Estimate", "How many bones does an adult have?");
        await FillAsync("Right number", "206");
        await editor.AddAsync("Poll", "Tea or coffee?");
        await OptionsAsync("tea", "coffee", "neither");
        await editor.AddAsync("Word cloud", "How are you?");
        await editor.AddAsync("Slide", "Thank you!");
        await Expect(page.GetByText("Complete", new() { Exact = true })).ToBeVisibleAsync();
        await keys.PressAsync("Control+Enter");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Published" })).ToBeVisibleAsync();
        var draft = await editor.DraftAsync();
        Assert.Equal(draft.Version, draft.Published);
        Assert.Equal("Written by keyboard", draft.Document.Title);
        Assert.Equal(
            ["SingleChoice", "MultipleChoice", "TrueOrFalse", "ShortText", "Ordering", "Slider", "Estimate", "Poll", "WordCloud", "Slide"],
            draft.Document.Questions.Select(question => question.GetType().Name));
        Assert.Equal(1, Assert.IsType<SingleChoice>(draft.Document.Questions[0]).Solution);
        Assert.Equal([0, 2], Assert.IsType<MultipleChoice>(draft.Document.Questions[1]).Solutions);
        Assert.Equal(["ant", "cat", "cow"], Assert.IsType<Ordering>(draft.Document.Questions[4]).Items.Select(item => item.Text));
        Assert.Empty(room.Errors);

        // Those with a star are right.
        async Task OptionsAsync(params string[] options)
        {
            foreach (var (letter, text) in "ABCD".Zip(options))
            {
                await FillAsync($"Option {letter}", text.TrimEnd('*', ' '));
                if (text.EndsWith('*'))
                {
                    await editor.TabToAsync(page.GetByLabel($"Option {letter} is right"));
                    await keys.PressAsync("Space");
                }
            }
        }

        async Task EnterAsync(params string[] others)
        {
            foreach (var text in others)
            {
                await keys.PressAsync("Enter");
                await keys.TypeAsync(text);
            }
        }

        async Task FillAsync(string label, string text)
        {
            await editor.TabToAsync(page.GetByLabel(label, new() { Exact = true }));
            await keys.PressAsync("Control+a");
            await keys.TypeAsync(text);
        }
    }

    [Fact]
    public async Task What_is_done_is_saved_by_itself_undone_and_there_after_a_reload()
    {
        await using var room = new Room(browser);
        var editor = await EditorPage.BeginAsync(room);
        var keys = editor.Page.Keyboard;
        await editor.AddAsync("True or false", "One");
        await editor.AddAsync("True or false", "Two");
        await editor.HasSavedAsync("One", "Two");

        await keys.PressAsync("Alt+ArrowUp");
        await editor.HasSavedAsync("Two", "One");
        await keys.PressAsync("Alt+c");
        await editor.HasSavedAsync("Two", "Two", "One");
        await keys.PressAsync("Alt+Delete");
        await keys.PressAsync("Control+z");
        await keys.PressAsync("Control+z");
        await keys.PressAsync("Control+z");
        await editor.HasSavedAsync("One", "Two");
        await editor.OpenAsync();

        await Expect(editor.Page.GetByRole(AriaRole.Button, new() { Name = "2 True or false" })).ToContainTextAsync("Two");
        Assert.Empty(room.Errors);
    }

    [Fact]
    public async Task Two_windows_on_one_quiz_bring_both_changes_together()
    {
        await using var room = new Room(browser);
        var first = await EditorPage.BeginAsync(room);
        await first.AddAsync("True or false", "One");
        await first.AddAsync("True or false", "Two");
        await first.HasSavedAsync("One", "Two");
        var second = await first.AgainAsync();
        await second.Page.Keyboard.PressAsync("Alt+PageDown");
        await second.WriteBehindAsync("Two", "!");
        await second.HasSavedAsync("One", "Two!");

        // Browsers draw nothing in a window that is behind another one.
        await first.Page.BringToFrontAsync();
        await first.Page.Keyboard.PressAsync("Alt+PageUp");
        await first.WriteBehindAsync("One", "?");

        await first.HasSavedAsync("One?", "Two!");
        await Expect(first.Page.GetByText("Both versions are brought together.").First).ToBeVisibleAsync();
    }
}

using System.Text;
using QuizNet.Browser.Games;

namespace QuizNet.Browser.Authoring;

public sealed class ImportTests(OperatorsBrowser browser)
{
    private const string Gift = """
        ::Largest planet:: Which planet is the largest? { =Jupiter ~Saturn ~Earth }

        ::No answer:: Which one is it? { ~This ~That }

        ::True:: Water is wet. { TRUE }

        ::Pairs:: Match these. { =dog -> bark =cat -> meow =cow -> moo }
        """;

    [Fact]
    public async Task A_teacher_sees_what_came_in_and_what_did_not_before_anything_is_saved()
    {
        await using var room = new Room(browser);
        var looks = new Looks("authoring");
        var ana = await Author.SignUpAsync(room);
        await looks.AtAsync("library-empty", ana.Page);

        await ana.ChooseFileAsync("nothing.bin", [1, 2, 3, 4]);
        await Expect(ana.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nobody here can read this file.");
        await looks.AtAsync("import", ana.Page);

        await ana.ChooseFileAsync("planets.gift", Encoding.UTF8.GetBytes(Gift));
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Name = "3 questions came in" })).ToBeVisibleAsync();
        var problems = ana.Page.Locator(".problem-list tbody tr");
        await Expect(problems).ToHaveCountAsync(2);
        await Expect(problems.First).ToContainTextAsync("No answer");
        await Expect(problems.Last).ToContainTextAsync("Pairs");
        await looks.AtAsync("import-preview", ana.Page);
        await ana.Page.GotoAsync("/quizzes");
        await Expect(ana.Page.GetByText("You have written no quiz yet")).ToBeVisibleAsync();

        var id = await ana.ImportAsync("planets.gift", Encoding.UTF8.GetBytes(Gift));
        await ana.Page.GotoAsync($"/quizzes/{id}");
        await Expect(ana.Page.GetByText("3 questions").First).ToBeVisibleAsync();
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }
}

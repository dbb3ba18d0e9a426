using System.Text;
using QuizNet.Browser.Games;

namespace QuizNet.Browser.Authoring;

public sealed class ShareTests(OperatorsBrowser browser)
{
    private static readonly byte[] Quiz = Encoding.UTF8.GetBytes(
        """{"title":"Rivers of Europe","description":"From the Tagus to the Volga.","language":"en","tags":["geography"],"questions":[{"type":"true-false","text":"The Danube flows into the Black Sea.","solution":true}]}""");

    [Fact]
    public async Task A_quiz_is_published_shared_found_rated_copied_and_taken_back()
    {
        await using var room = new Room(browser);
        var looks = new Looks("authoring");
        var ana = await Author.SignUpAsync(room);
        var ben = await Author.SignUpAsync(room);
        var id = await ana.ImportAsync("rivers.json", Quiz);

        await ana.Page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).First.ClickAsync();
        await Expect(ana.Page.GetByText("Published").First).ToBeVisibleAsync();
        await ben.Page.GotoAsync($"/quizzes/{id}");
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is no such quiz here");
        await looks.AtAsync("quiz-none", ben.Page);

        await ana.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await ana.Page.GotoAsync($"/quizzes/{id}");
        await ana.Page.GetByLabel("New link").SelectOptionAsync("copy");
        await ana.Page.GetByRole(AriaRole.Button, new() { Name = "New link" }).ClickAsync();
        await ana.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        var link = await ana.CopiedAsync();
        await looks.AtAsync("quiz-own", ana.Page);

        await ben.Page.GotoAsync(link);
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Rivers of Europe");
        await ben.Page.GetByLabel("Show the solutions").CheckAsync();
        await Expect(ben.Page.GetByText("right", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(ben.Page.GetByRole(AriaRole.Link, new() { Name = "Edit" })).ToHaveCountAsync(0);

        await ana.Page.GetByRole(AriaRole.Button, new() { Name = "End it: Copy it, too" }).ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToHaveCountAsync(0);
        await ben.Page.GotoAsync($"/quizzes/{id}");
        await Expect(ben.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("There is no such quiz here");

        await ana.Page.GetByRole(AriaRole.Switch, new() { Name = "In the catalogue" }).CheckAsync();
        await ben.Page.GotoAsync("/catalogue");
        await ben.Page.GetByRole(AriaRole.Searchbox).FillAsync("riv eur");
        await ben.Page.GetByRole(AriaRole.Link, new() { Name = "Rivers of Europe" }).ClickAsync();
        await ben.Page.GetByLabel("4 stars").CheckAsync(new() { Force = true });
        await Expect(ben.Page.GetByRole(AriaRole.Img, new() { Name = "4 of 5 stars, 1 rating" })).ToBeVisibleAsync();
        await looks.AtAsync("quiz-others", ben.Page);
        await ben.Page.GotoAsync("/catalogue?search=rivers");
        await Expect(ben.Page.Locator(".library-card")).Not.ToHaveCountAsync(0);
        await looks.AtAsync("catalogue", ben.Page);

        await ben.Page.GetByRole(AriaRole.Link, new() { Name = "Rivers of Europe" }).ClickAsync();
        await ben.Page.GetByRole(AriaRole.Button, new() { Name = "Make it mine" }).ClickAsync();
        await ben.Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex("/quizzes/[^/]+/edit$"));
        Assert.DoesNotContain(id, ben.Page.Url, StringComparison.Ordinal);
        Assert.Empty(looks.Findings);
        Assert.Empty(room.Errors);
    }
}

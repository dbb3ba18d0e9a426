namespace QuizNet.Browser.Games;

/// <summary>How a player answers the sample quiz, which has a question of each kind, from the second to the last but one.</summary>
internal static class SampleAnswers
{
    public const int Last = 12;

    private static readonly string[] Oldest = ["Great Pyramid of Giza", "Colosseum", "Machu Picchu", "Eiffel Tower"];

    public static string KindOf(int question) =>
        new[] { "slide", "single", "true-false", "picture", "multiple", "order", "slider", "estimate", "text", "poll", "cloud", "double" }[question - 1];

    public static async Task GiveAsync(IPage page, int question, bool right)
    {
        await (KindOf(question) switch
        {
            "single" => ChooseAsync(page, right ? "Jupiter" : "Earth"),
            "true-false" => ChooseAsync(page, right ? "True" : "False"),
            "picture" => ChooseAsync(page, right ? "6" : "3"),
            "multiple" => right ? ChooseAsync(page, "2", "17", "31") : ChooseAsync(page, "2", "9"),
            "order" => right ? SortAsync(page) : Task.CompletedTask,
            "slider" => page.GetByRole(AriaRole.Slider).FillAsync(right ? "100" : "150"),
            "estimate" => page.GetByLabel("Your estimate").FillAsync(right ? "206" : "290"),
            "text" => page.GetByLabel("Your answer").FillAsync(right ? "Au" : "Ag"),
            "poll" => ChooseAsync(page, right ? "In the evening" : "At night"),
            "cloud" => page.GetByLabel("Word 1").FillAsync(right ? "fun" : "school"),
            _ => ChooseAsync(page, right ? "One" : "Five"),
        });

        // Of these a single touch is the answer.
        if (KindOf(question) is not ("single" or "true-false" or "picture" or "poll" or "double"))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Send answer" }).ClickAsync();
        }
    }

    private static async Task ChooseAsync(IPage page, params string[] options)
    {
        foreach (var option in options)
        {
            await page.Locator("button.option", new() { Has = page.GetByText(option, new() { Exact = true }) }).ClickAsync();
        }
    }

    private static async Task SortAsync(IPage page)
    {
        for (var place = 0; place < Oldest.Length; place++)
        {
            var now = await page.Locator(".order-item .option-text").AllTextContentsAsync();
            for (var up = now.ToList().IndexOf(Oldest[place]); up > place; up--)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = $"Move up: {Oldest[place]}" }).ClickAsync();
            }
        }
    }
}

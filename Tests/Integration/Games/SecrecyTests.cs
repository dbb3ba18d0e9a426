using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Games;

/// <summary>Nobody is shown a solution before everybody is: whoever reads the frames knows no more than whoever looks at the page.</summary>
[Collection(OnGarnet.Name)]
public sealed class SecrecyTests(GamesOnGarnet hosts)
{
    private const string Sample = "first-steps";

    // What a question has that its view must not have. "right" is also a number, of one's own right answers.
    private static readonly string[] Telling = ["solution", "solutions", "tolerance", "accepted", "from", "to", "explanation", "caseCounts", "typos", "result", "counts", "said"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_frame_of_a_whole_game_has_a_solution_before_the_reveal()
    {
        await using var game = await hosts.OpenAsync(Sample, 4, Cancel, settings => settings with { Record = true });
        await using var screen = new Presence(hosts.Clients[0].BaseAddress!, game.Created.Pin, game.Created.ScreenKey, new GameNews(new SharedViews()), record: true);
        await screen.EnterAsync(Cancel);
        await game.EnterAsync(Cancel);

        await game.PlayAsync(Cancel);
        await game.OverAsync(Cancel);
        await screen.News.UntilAsync(() => screen.News.View?.Phase == GamePhase.Podium, Cancel);

        Presence[] all = [.. game.Bots.Select(bot => bot.Presence), screen, game.Host.Presence];
        Assert.All(all, presence => Assert.Empty(Leaks([.. presence.Frames])));

        // There was something to find, had it come too soon.
        Assert.All(all, presence => Assert.Contains(presence.Frames, frame => frame.Contains("Jupiter has more than", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_question_that_cannot_be_answered_yet_has_no_options()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel, settings => settings with { Options = settings.Options with { ReadingSeconds = 30 } });
        await game.EnterAsync(Cancel);

        await game.Host.ActAsync(GameAction.Next, game.Host.View.Offset, Cancel);
        await game.Host.News.UntilAsync(() => game.Host.View.Phase == GamePhase.GetReady, Cancel);

        Assert.NotNull(game.Host.View.Question);
        Assert.Null(game.Host.View.Question.Options);
    }

    private static List<string> Leaks(IReadOnlyList<string> frames)
    {
        var quiz = SampleQuizzes.All[$"sample-{Sample}"];
        var (leaks, revealed) = (new List<string>(), new HashSet<int>());
        foreach (var frame in frames.SelectMany(text => text.Split((char)HubMessage.Separator, StringSplitOptions.RemoveEmptyEntries)))
        {
            using var json = JsonDocument.Parse(frame);
            var isReveal = Phase(json.RootElement) is "reveal" or "leaderboard" or "podium";
            if (isReveal)
            {
                revealed.UnionWith(Numbers(json.RootElement));
            }

            var secrets = quiz.Questions.Index().Where(one => !revealed.Contains(one.Index + 1)).SelectMany(one => Secrets(one.Item)).ToHashSet();
            leaks.AddRange(Strings(json.RootElement).Where(secrets.Contains).Select(secret => $"'{secret}' in {frame}"));
            leaks.AddRange(isReveal || IsOwn(json.RootElement) ? [] : Names(json.RootElement).Where(Telling.Contains).Select(name => $"{name} in {frame}"));
        }

        return leaks;
    }

    private static IEnumerable<string> Secrets(Question question) =>
    [
        .. question.Explanation is { } explanation ? new[] { explanation } : [],
        .. question is ShortText text ? text.Accepted : [],
    ];

    private static string? Phase(JsonElement frame) => View(frame) is { } view ? view.GetProperty("phase").GetString() : null;

    private static IEnumerable<int> Numbers(JsonElement frame) =>
        View(frame) is { } view && view.TryGetProperty("question", out var question) ? [question.GetProperty("number").GetInt32()] : [];

    // Of a message, or of what somebody gets who enters.
    private static JsonElement? View(JsonElement frame) =>
        frame.TryGetProperty("target", out var target) && target.GetString() == "view" ? frame.GetProperty("arguments")[0]
        : frame.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.Object && result.TryGetProperty("view", out var view) ? view
        : null;

    // What a player has answered and won themselves, and receipts.
    private static bool IsOwn(JsonElement frame) =>
        (frame.TryGetProperty("target", out var target) && target.GetString() == "mine") || frame.TryGetProperty("invocationId", out _);

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Name != "answer").SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Append(property.Name)),
        _ => [],
    };
}

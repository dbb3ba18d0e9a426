using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Rounds;

namespace QuizNet.Unit.Quiz.Rounds;

/// <summary>What a game is played with in these tests.</summary>
internal static class Played
{
    public const string Secret = "Secret solution";

    public static readonly IReadOnlyList<Choice> Options = [new("One"), new("Two"), new("Three"), new("Four")];

    /// <summary>One of each of the ten types.</summary>
    public static readonly IReadOnlyList<Question> Every =
    [
        new SingleChoice { Text = "?", Options = Options, Solution = 2, Explanation = Secret },
        new MultipleChoice { Text = "?", Options = Options, Solutions = [1, 3], Explanation = Secret },
        new TrueOrFalse { Text = "?", Solution = false, Explanation = Secret },
        new Ordering { Text = "?", Items = Options, Explanation = Secret },
        new Slider { Text = "?", Min = 0, Max = 1000, From = 777, To = 778, Explanation = Secret },
        new Estimate { Text = "?", Solution = 777.25, Tolerance = 100, Explanation = Secret },
        new ShortText { Text = "?", Accepted = [Secret], Explanation = Secret },
        new Poll { Text = "?", Options = Options, Explanation = Secret },
        new WordCloud { Text = "?", Explanation = Secret },
        new Slide { Text = "!", Explanation = Secret },
    ];

    public static GameBook Book(params IReadOnlyList<Question> questions) =>
        new("id", "482913", null, null, new QuizDocument("Quiz", questions), new GameOptions(), "seed", DateTimeOffset.UnixEpoch);

    public static Player Player(string name, int first = 0, string? team = null) => new(name.ToLowerInvariant(), name, team, first);

    public static StoredAnswer Choice(int choice, double elapsedMs = 2000, double extra = 1) => new(elapsedMs, extra, new GivenAnswer([choice]));
}

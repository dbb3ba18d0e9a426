using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Quiz.Results;

namespace QuizNet.Load.Reports;

/// <summary>A game in which everybody has answered everything.</summary>
internal static class LargeGame
{
    private static readonly IReadOnlyList<Choice> Options = [new("One of them"), new("Another one"), new("The right one"), new("The last one")];

    public static FinishedGame Of(int players, int questions)
    {
        var random = new Random(1);
        Question[] asked = [.. Enumerable.Range(1, questions).Select(Ask)];
        FinishedPlayer[] all = [.. Enumerable.Range(1, players).Select(number => new FinishedPlayer($"player-{number}", $"Player {number}", null, number, (players - number) * 10, questions / 2, questions, 0))];
        FinishedAnswer[] answers =
        [
            .. from question in asked.Index()
               from player in all
               select new FinishedAnswer(question.Index, player.Id, Answer(question.Item, random), random.Next(500, 20_000), random.Next(2) == 0 ? Outcome.Right : Outcome.Wrong, random.Next(1000)),
        ];
        return new FinishedGame(
            "large", "482913", "quiz", new QuizDocument("A large game", asked), new GameOptions(), "owner", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddHours(1), all, answers, questions);
    }

    private static Question Ask(int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"What is the answer to question {number}, of which the text is as long as such texts are?");
        return (number % 4) switch
        {
            0 => new Estimate { Text = text, Solution = 500, Tolerance = 100 },
            1 => new ShortText { Text = text, Accepted = ["Word 7"] },
            2 => new MultipleChoice { Text = text, Options = Options, Solutions = [1, 2] },
            _ => new SingleChoice { Text = text, Options = Options, Solution = 2 },
        };
    }

    private static GivenAnswer Answer(Question question, Random random) => question switch
    {
        Estimate => new GivenAnswer(Number: random.Next(1000)),
        ShortText => new GivenAnswer(Words: [string.Create(CultureInfo.InvariantCulture, $"Word {random.Next(200)}")]),
        MultipleChoice => new GivenAnswer(Choices: [random.Next(2), 2 + random.Next(2)]),
        _ => new GivenAnswer(Choices: [random.Next(4)]),
    };
}

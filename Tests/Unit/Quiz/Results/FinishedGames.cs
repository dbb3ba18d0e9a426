using QuizNet.Contracts;
using QuizNet.Quiz.Results;

namespace QuizNet.Unit.Quiz.Results;

internal static class FinishedGames
{
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 20, 0, 0, TimeSpan.Zero);

    /// <summary>A slide, a choice, a number and a poll; two players, of whom one has a name with a formula and has left after the choice.</summary>
    public static FinishedGame Small { get; } = new(
        "0199a0b1c2d3",
        "482913",
        "sample-first-steps",
        new QuizDocument(
            "Small, but complete",
            [
                new Slide { Text = "Hello" },
                new SingleChoice { Text = "Which, please?", Options = [new("This"), new("That, too")], Solution = 1 },
                new Estimate { Text = "How many?", Solution = 10, Tolerance = 5 },
                new Poll { Text = "Well?", Options = [new("Yes"), new("", new Media("/x.svg", "A thumb"))] },
            ]),
        new GameOptions { Streaks = true, TeamNames = ["Red", "Blue"], Teams = TeamMode.Chosen },
        null,
        Start,
        Start.AddMinutes(3),
        [new("p1", "Ana", "Red", 1, 1900, 2, 2), new("p2", "=Ben", null, 2, 0, 0, 2)],
        [
            new(1, "p1", new GivenAnswer(Choices: [1]), 1234.5, Outcome.Right, 950),
            new(1, "p2", new GivenAnswer(Choices: [0]), 2000, Outcome.Wrong, 0),
            new(2, "p1", new GivenAnswer(Number: 10), 500, Outcome.Right, 950),
            new(3, "p1", new GivenAnswer(Choices: [1]), 800, Outcome.Noted, 0),
        ]);
}

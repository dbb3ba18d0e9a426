using QuizNet.Contracts;
using QuizNet.Quiz.Results;

namespace QuizNet.Unit.Quiz.Reports;

/// <summary>A game small enough to be counted by hand. Cai came with the third question; the host ended it before the last one.</summary>
internal static class Lesson
{
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 20, 0, 0, TimeSpan.Zero);

    public static readonly QuizDocument Quiz = new(
        "Rivers & numbers",
        [
            new Slide { Text = "Hello" },
            new SingleChoice { Text = "Which?", Options = [new("This"), new("That"), new("Neither")], Solution = 1 },
            new Slider { Text = "How much?", Min = 0, Max = 100, From = 40, To = 60, Unit = "%" },
            new Poll { Text = "Well?", Options = [new("Yes"), new("No")] },
            new ShortText { Text = "A river?", Accepted = ["Nile", "The Nile"] },
            new TrueOrFalse { Text = "Is it?", Solution = true },
        ]);

    public static FinishedGame Game { get; } = new(
        "lesson",
        "482913",
        "quiz",
        Quiz,
        new GameOptions { Teams = TeamMode.Chosen, TeamNames = ["Red", "Blue"] },
        "owner",
        Start,
        Start.AddMinutes(3),
        [new("ana", "Ana", "Red", 1, 1700, 2, 3, 0), new("cai", "Cai", "Blue", 2, 1100, 2, 2, 2), new("ben", "Ben", "Red", 3, 700, 1, 3, 0)],
        [
            new(1, "ana", new GivenAnswer(Choices: [1]), 1000, Outcome.Right, 900),
            new(1, "ben", new GivenAnswer(Choices: [0]), 3000, Outcome.Wrong, 0),
            new(2, "ana", new GivenAnswer(Number: 50), 2000, Outcome.Right, 800),
            new(2, "ben", new GivenAnswer(Number: 70), 4000, Outcome.Wrong, 0),
            new(2, "cai", new GivenAnswer(Number: 40), 9000, Outcome.Right, 500),
            new(3, "ana", new GivenAnswer(Choices: [0]), 500, Outcome.Noted, 0),
            new(3, "cai", new GivenAnswer(Choices: [0]), 1500, Outcome.Noted, 0),
            new(4, "ben", new GivenAnswer(Words: ["Nile"]), 2500, Outcome.Right, 700),
            new(4, "cai", new GivenAnswer(Words: ["nile!"]), 3500, Outcome.Right, 600),
        ],
        5);
}

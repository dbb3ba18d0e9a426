using QuizNet.Quiz.Games.Playing;
using QuizNet.Quiz.Games.Rounds;

namespace QuizNet.Quiz.Games.Live;

/// <summary>A game as it was at a moment of Redis' clock. Offset counts the changes of its state. Outcome is that of the current question, once it is counted.</summary>
internal sealed record LiveGame(GameBook Book, GameState State, long Offset, DateTimeOffset Now, int Seats, RoundOutcome? Outcome)
{
    public GameKeys Keys { get; } = new(Book.Pin);

    public GamePlan Plan => Book.GetPlan();
}

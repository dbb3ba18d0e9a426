using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Playing;

/// <summary>Where a game is. All times are those of Redis' clock.</summary>
/// <param name="Phase">What is on.</param>
/// <param name="Question">Number of the current question, from 0; -1 in the lobby.</param>
/// <param name="Since">When the phase began. While it is paused, this is moved when it goes on.</param>
/// <param name="Deadline">When the phase ends by itself, or null if somebody has to end it.</param>
/// <param name="PausedAt">Since when the clock stands still.</param>
/// <param name="HostGoneAt">Since when nobody who leads the game is connected.</param>
/// <param name="Locked">Nobody comes in any more.</param>
internal sealed record GameState(
    GamePhase Phase, int Question, DateTimeOffset Since, DateTimeOffset? Deadline = null, DateTimeOffset? PausedAt = null, DateTimeOffset? HostGoneAt = null, bool Locked = false)
{
    public bool IsPaused => PausedAt is not null;

    public bool TakesAnswers => Phase == GamePhase.Question && !IsPaused;

    public static GameState Opened(DateTimeOffset now) => new(GamePhase.Lobby, -1, now);
}

using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Playing;

/// <summary>Where a game is. All times are those of Redis' clock.</summary>
/// <param name="Phase">What is on.</param>
/// <param name="Question">Number of the current question, from 0; -1 in the lobby.</param>
/// <param name="Since">When the phase began. While it is paused, this is moved when it goes on.</param>
/// <param name="Deadline">When the phase ends by itself, or null if somebody has to end it. Players with more time have theirs later.</param>
/// <param name="PausedAt">Since when the clock stands still.</param>
/// <param name="PausedBy">Why it does.</param>
/// <param name="HostGoneAt">Since when nobody who leads the game is connected.</param>
/// <param name="Locked">Nobody comes in any more.</param>
/// <param name="Closed">No answers are taken any more; those that are there are being counted.</param>
/// <param name="Ending">The host has ended the game while a question was open, so the podium comes after the count.</param>
/// <param name="Pace">The largest factor of time that a player has.</param>
/// <param name="OutageUntil">Up to here, time without Redis has been given back to the players.</param>
/// <param name="NextPin">Another game with the same players.</param>
internal sealed record GameState(
    GamePhase Phase,
    int Question,
    DateTimeOffset Since,
    DateTimeOffset? Deadline = null,
    DateTimeOffset? PausedAt = null,
    PauseCause? PausedBy = null,
    DateTimeOffset? HostGoneAt = null,
    bool Locked = false,
    bool Closed = false,
    bool Ending = false,
    double Pace = 1,
    DateTimeOffset? OutageUntil = null,
    string? NextPin = null)
{
    // For answers that were sent in time by players with a slow network; what AnswerTime forgives at most.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

    public bool IsPaused => PausedAt is not null;

    public bool TakesAnswers => Phase == GamePhase.Question && !IsPaused && !Closed;

    /// <summary>When the phase ends for the last of the players, or null if somebody has to end it.</summary>
    public DateTimeOffset? Ends => Phase == GamePhase.Question ? Since + ((Deadline - Since) * Pace) + Grace : Deadline;

    /// <summary>The first question that somebody who comes in now will be asked: one that can be answered already is not theirs.</summary>
    public int NextForNewcomers => Phase is GamePhase.Lobby or GamePhase.GetReady ? Math.Max(0, Question) : Question + 1;

    public static GameState Opened(DateTimeOffset now) => new(GamePhase.Lobby, -1, now, HostGoneAt: now);
}

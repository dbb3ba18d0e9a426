using QuizNet.Contracts;

namespace QuizNet.Quiz.Results;

/// <summary>All that is kept of a game that is over. Owner is the host's account, or null if there was none.</summary>
internal sealed record FinishedGame(
    string Id,
    string Pin,
    string? QuizId,
    QuizDocument Quiz,
    GameOptions Options,
    string? Owner,
    DateTimeOffset OpenedAt,
    DateTimeOffset EndedAt,
    IReadOnlyList<FinishedPlayer> Players,
    IReadOnlyList<FinishedAnswer> Answers);

/// <summary>Right and Asked count questions with a solution.</summary>
internal sealed record FinishedPlayer(string Id, string Name, string? Team, int Place, int Points, int Right, int Asked);

/// <summary>Question is its number in the quiz, from 0; who has not answered has none.</summary>
internal sealed record FinishedAnswer(int Question, string Player, GivenAnswer Answer, double ElapsedMs, Outcome Outcome, int Points);

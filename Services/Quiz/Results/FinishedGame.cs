using QuizNet.Contracts;

namespace QuizNet.Quiz.Results;

/// <summary>
/// All that is kept of a game that is over. Owner is the host's account, or null if there was none. Played is how many questions it came to, slides
/// among them; null for games that were kept before this was.
/// </summary>
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
    IReadOnlyList<FinishedAnswer> Answers,
    int? Played = null);

/// <summary>
/// Right and Asked count questions with a solution. First is the first question that they were asked, from 0; null for games that were kept before this was. Questions are
/// those that they were asked, where these are not all from the first one on.
/// </summary>
internal sealed record FinishedPlayer(string Id, string Name, string? Team, int Place, int Points, int Right, int Asked, int? First = null, IReadOnlyList<int>? Questions = null);

/// <summary>Question is its number in the quiz, from 0; who has not answered has none.</summary>
internal sealed record FinishedAnswer(int Question, string Player, GivenAnswer Answer, double ElapsedMs, Outcome Outcome, int Points);

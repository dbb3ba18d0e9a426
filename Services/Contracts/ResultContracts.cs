namespace QuizNet.Contracts;

/// <summary>How a game went, as its host downloads it. Players are in the order of their places.</summary>
public sealed record GameReport(
    string Title, string Pin, DateTimeOffset OpenedAt, DateTimeOffset EndedAt, IReadOnlyList<PlayerReport> Players, IReadOnlyList<QuestionReport> Questions);

/// <summary>Number counts from 1. Right is left out where nothing is right or wrong.</summary>
public sealed record QuestionReport(int Number, string Text, int Answered, int? Right);

/// <summary>Right and Asked count questions with a solution.</summary>
public sealed record PlayerReport(string Name, string? Team, int Place, int Points, int Right, int Asked, IReadOnlyList<AnswerReport> Answers);

/// <summary>What somebody has answered, in words; Question is its number.</summary>
public sealed record AnswerReport(int Question, string Answer, double ElapsedMs, Outcome Outcome, int Points);

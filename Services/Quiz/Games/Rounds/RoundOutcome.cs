using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Rounds;

/// <summary>How a question ended, and what the table is after it. The table has its first lines only.</summary>
internal sealed record RoundOutcome(QuestionResult? Result, IReadOnlyList<TableLine> Table, IReadOnlyList<TableLine>? Teams);

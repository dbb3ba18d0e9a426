namespace QuizNet.Quiz.Games.Rounds;

/// <summary>What counting a question makes: how it ended, and what everybody has now.</summary>
internal sealed record Round(RoundOutcome Outcome, IReadOnlyDictionary<string, PlayerTally> Tallies);

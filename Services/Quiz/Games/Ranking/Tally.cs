namespace QuizNet.Quiz.Games.Ranking;

/// <summary>What a player, or a team, has got so far. Asked are the questions that were open while they were there.</summary>
internal readonly record struct Tally(string Player, int Points, int Right, int Asked);

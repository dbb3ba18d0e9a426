namespace QuizNet.Quiz.Games.Ranking;

/// <summary>A line of the table. Who has the same points has the same place.</summary>
internal sealed record Standing(string Player, int Place, int Points, int Right, int Asked);

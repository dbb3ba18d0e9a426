using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Rounds;

/// <summary>What a player has so far. Before is the place after the question before; Ahead is who is next before them; Last is what the last question has brought.</summary>
internal sealed record PlayerTally(int Points, int Right, int Asked, int Streak, int Place = 0, int? Before = null, Rival? Ahead = null, MyResult? Last = null);

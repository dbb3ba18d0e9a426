namespace QuizNet.Quiz.Games.Rounds;

/// <summary>Somebody who takes part. First is the first question that they are asked.</summary>
internal sealed record Player(string Id, string Name, string? Team, int First);

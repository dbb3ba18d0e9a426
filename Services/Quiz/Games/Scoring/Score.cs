namespace QuizNet.Quiz.Games.Scoring;

/// <summary>Points, and what each part is for, so that whoever asks "why?" has an answer.</summary>
internal readonly record struct Score(int Right, int Speed, int Streak)
{
    public int Total => Right + Speed + Streak;
}

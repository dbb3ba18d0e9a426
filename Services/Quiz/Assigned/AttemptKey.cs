namespace QuizNet.Quiz.Assigned;

/// <summary>What a player without an account comes back with. It is made as those of games are.</summary>
internal static class AttemptKey
{
    public const string Header = "X-Attempt-Key";

    /// <summary>Characters that are looked at.</summary>
    public const int Longest = 100;
}

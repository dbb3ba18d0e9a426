namespace QuizNet.Quiz.Games.Playing;

/// <summary>What became of an action: the new state, or the reason why nothing has changed.</summary>
internal readonly record struct Step(GameState? State, string? Refusal)
{
    public static implicit operator Step(GameState state) => new(state, null);

    public static Step Refused(string reason) => new(null, reason);
}

using QuizNet.Contracts;
using QuizNet.Quiz.Games;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>What a player is answered: a view, or trouble, or both, where the view says how to go on.</summary>
internal sealed record AttemptOutcome(AttemptView? View, GameTrouble? Trouble = null)
{
    public static readonly AttemptOutcome NoSuchAttempt = new(null, AssignedTroubles.NoSuchAttempt);
}

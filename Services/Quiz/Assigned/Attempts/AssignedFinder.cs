using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Games;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>Finds the assignment that has a code, unless the caller has guessed too often.</summary>
internal sealed class AssignedFinder(AttemptReader reader, AssignedLimits limits)
{
    public async Task<((AssignmentRow Assignment, QuizDocument Quiz)? Found, GameTrouble? Trouble)> FindAsync(string typed, string address, CancellationToken cancellationToken)
    {
        if (await limits.HasGuessedTooOftenAsync(address))
        {
            return (null, AssignedTroubles.TooManyCodes);
        }

        if (await reader.FindAsync(typed, cancellationToken) is { } found)
        {
            return (found, null);
        }

        await limits.GuessedAsync(address);
        return (null, AssignedTroubles.NoSuchCode);
    }
}

using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Assigned.Teaching;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>Reads assignments and attempts for those who take part. What it finds is tracked.</summary>
internal sealed class AttemptReader(QuizContext context, AssignedQuizzes quizzes)
{
    /// <summary>Null if nobody has assigned anything under this code.</summary>
    public async Task<(AssignmentRow Assignment, QuizDocument Quiz)?> FindAsync(string typed, CancellationToken cancellationToken) =>
        AssignedCode.Read(typed) is { } code
        && await context.Assignments.SingleOrDefaultAsync(assignment => assignment.Code == code, cancellationToken) is { } found
        && await quizzes.ReadAsync(context, found.Id, cancellationToken) is { } quiz
            ? (found, quiz)
            : null;

    /// <summary>Null if there is none, or if it is neither of this account nor opened by this key.</summary>
    public async Task<AttemptFile?> FindAsync(string typed, string id, string? account, string? key, CancellationToken cancellationToken)
    {
        if (AssignedCode.Read(typed) is not { } code || !AssignmentReader.IsId(id))
        {
            return null;
        }

        var found = await (
            from attempt in context.Attempts
            join player in context.AssignedPlayers on attempt.PlayerId equals player.Id
            join assignment in context.Assignments on attempt.AssignmentId equals assignment.Id
            where attempt.Id == id && assignment.Code == code
            select new { attempt, player, assignment }).SingleOrDefaultAsync(cancellationToken);
        return found is not null && found.player.IsOf(account, key) && await quizzes.ReadAsync(context, found.assignment.Id, cancellationToken) is { } quiz
            ? await ReadAsync(found.assignment, quiz, found.player, found.attempt, cancellationToken)
            : null;
    }

    public async Task<AttemptFile> ReadAsync(AssignmentRow assignment, QuizDocument quiz, AssignedPlayerRow player, AttemptRow attempt, CancellationToken cancellationToken) => new(
        assignment,
        quiz,
        player,
        attempt,
        await context.AttemptAnswers.AsNoTracking().Where(answer => answer.AttemptId == attempt.Id).ToDictionaryAsync(answer => answer.Question, cancellationToken),
        await context.Attempts.CountAsync(other => other.PlayerId == player.Id, cancellationToken));
}

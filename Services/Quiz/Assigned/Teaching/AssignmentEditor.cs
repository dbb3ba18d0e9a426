using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Records;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Games;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Teaching;

/// <summary>Makes and changes a teacher's assignments.</summary>
internal sealed class AssignmentEditor(QuizContext context, QuizAccess quizzes, AssignmentReader reader, AssignmentRecords records, TimeProvider time)
{
    private const int MostOfOwner = 1_000;

    /// <summary>Key is that of a link to the quiz, if it was found by one.</summary>
    public async Task<(AssignmentInfo? Made, GameTrouble? Trouble)> CreateAsync(CreateAssignmentRequest request, ClaimsPrincipal user, string? key, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var options = request.Options ?? new AssignmentOptions();
        if ((AssignmentRules.Complaint(request.Title) ?? AssignmentRules.Complaint(options, now) ?? (options.ClosesAt <= now ? "It would be closed already." : null)) is { } complaint)
        {
            return (null, AssignedTroubles.Bad(complaint));
        }

        if (request.QuizId is not { Length: > 0 } quizId || (await quizzes.ReadAsync(quizId, user, key, cancellationToken)).Value is not { } quiz)
        {
            return (null, AssignedTroubles.NoSuchQuiz);
        }

        if (QuizRules.Complaints(quiz).Count > 0)
        {
            return (null, GameTroubles.NotPlayable);
        }

        var assignment = new AssignmentRow
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            Code = AssignedCode.Draw(),
            QuizId = quizId,
            Owner = user.UserId()!,
            Title = request.Title?.Trim() ?? quiz.Title,
            Language = quiz.Language,
            Questions = quiz.Questions.Count,
            Options = AssignmentRules.Stored(options),
            Version = 1,
            CreatedAt = now,
        };
        return await context.WriteAsync(token => AddAsync(assignment, quiz, token), cancellationToken)
            ? ((await reader.ToInfosAsync([assignment], cancellationToken))[0], null)
            : (null, AssignedTroubles.TooManyAssignments);
    }

    public async Task<(AssignmentInfo? Changed, GameTrouble? Trouble)> ChangeAsync(string id, ChangeAssignmentRequest request, string owner, CancellationToken cancellationToken)
    {
        if ((AssignmentRules.Complaint(request.Title) ?? (request.Options is { } options ? AssignmentRules.Complaint(options, time.StoredNow()) : null)) is { } complaint)
        {
            return (null, AssignedTroubles.Bad(complaint));
        }

        var (changed, trouble) = await context.WriteAsync(token => ChangeOnceAsync(id, request, owner, token), cancellationToken);
        return changed is null ? (null, trouble) : ((await reader.ToInfosAsync([changed], cancellationToken))[0], null);
    }

    /// <summary>With all that players have answered.</summary>
    public async Task<GameTrouble?> DeleteAsync(string id, string owner, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, owner, cancellationToken) is not null && await records.DeleteAsync(id, cancellationToken) ? null : AssignedTroubles.NoSuchAssignment;

    private async Task<bool> AddAsync(AssignmentRow assignment, QuizDocument quiz, CancellationToken cancellationToken)
    {
        if (await context.Assignments.CountAsync(other => other.Owner == assignment.Owner, cancellationToken) >= MostOfOwner)
        {
            context.GiveUp();
            return false;
        }

        context.Add(assignment);
        context.Add(new AssignedQuizRow { AssignmentId = assignment.Id, Quiz = StoredQuiz.Write(quiz) });
        return true;
    }

    private async Task<(AssignmentRow? Changed, GameTrouble? Trouble)> ChangeOnceAsync(string id, ChangeAssignmentRequest request, string owner, CancellationToken cancellationToken)
    {
        if (await context.LockAsync(id, cancellationToken) is not { } assignment || assignment.Owner != owner)
        {
            return (null, AssignedTroubles.NoSuchAssignment);
        }

        var options = AssignmentRules.Stored(request.Options ?? assignment.Options);
        if (!AssignmentRules.MayChange(assignment.Options, options) && await context.AssignedPlayers.AnyAsync(player => player.AssignmentId == id, cancellationToken))
        {
            return (null, AssignedTroubles.Begun);
        }

        (assignment.Options, assignment.Title) = (options, request.Title?.Trim() ?? assignment.Title);
        assignment.Version++;
        return (assignment, null);
    }
}

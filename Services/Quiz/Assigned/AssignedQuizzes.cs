using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Assigned;

/// <summary>The quizzes of assignments. They never change, so those that are asked for are kept.</summary>
internal sealed class AssignedQuizzes
{
    // Of 10 to 100 KB each.
    private const int Most = 500;

    private readonly ConcurrentDictionary<string, QuizDocument> _kept = new();

    /// <summary>Null if the assignment has just been deleted.</summary>
    public async Task<QuizDocument?> ReadAsync(QuizContext context, string assignment, CancellationToken cancellationToken)
    {
        if (_kept.TryGetValue(assignment, out var known))
        {
            return known;
        }

        if (await context.AssignedQuizzes.AsNoTracking().SingleOrDefaultAsync(quiz => quiz.AssignmentId == assignment, cancellationToken) is not { } stored)
        {
            return null;
        }

        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        return _kept[assignment] = JsonSerializer.Deserialize(stored.Quiz, ContractsJson.Default.QuizDocument)!;
    }
}

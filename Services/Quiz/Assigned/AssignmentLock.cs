using Microsoft.EntityFrameworkCore;
using QuizNet.Quiz.Assigned.Rows;

namespace QuizNet.Quiz.Assigned;

/// <summary>Whoever adds players or attempts, takes them away, or changes what was agreed on, has the assignment to themselves until the transaction ends.</summary>
internal static class AssignmentLock
{
    /// <summary>Null if there is none. SQLite has one writer at a time anyway.</summary>
    public static async Task<AssignmentRow?> LockAsync(this QuizContext context, string id, CancellationToken cancellationToken)
    {
        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"SELECT 1 FROM assignments WHERE id = {id} FOR UPDATE", cancellationToken);
        }

        return await context.Assignments.SingleOrDefaultAsync(assignment => assignment.Id == id, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Attempts;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Ranking;
using QuizNet.Quiz.Results;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Records;

/// <summary>All that is kept of an assignment: read as if it were a game, and taken away.</summary>
internal sealed class AssignmentRecords(QuizContext context, AssignedQuizzes quizzes, TimeProvider time)
{
    // Parameters of one statement.
    private const int MostAtOnce = 500;

    /// <summary>The best attempt of each player, in the numbers of the quiz. The title is that of the assignment, the PIN its code. Null: there is none.</summary>
    public async Task<FinishedGame?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        if (await context.Assignments.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } assignment
            || await quizzes.ReadAsync(context, id, cancellationToken) is not { } quiz)
        {
            return null;
        }

        var now = time.StoredNow();
        var players = await context.AssignedPlayers.AsNoTracking().Where(player => player.AssignmentId == id).ToListAsync(cancellationToken);
        var attempts = await context.Attempts.AsNoTracking().Where(attempt => attempt.AssignmentId == id).ToListAsync(cancellationToken);
        var best = attempts.GroupBy(attempt => attempt.PlayerId).ToDictionary(group => group.Key, BestAttempt.Of);
        var answers = await AnswersAsync([.. best.Values], cancellationToken);
        return new FinishedGame(
            id,
            assignment.Code,
            assignment.QuizId,
            quiz with { Title = assignment.Title },
            new GameOptions(ScoreMode.Flat, assignment.Options.Partial),
            assignment.Owner,
            assignment.OpensAt ?? assignment.CreatedAt,
            assignment.ClosesAt < now ? assignment.ClosesAt.Value : now,
            Placed([.. players.Where(player => best.ContainsKey(player.Id)).Select(player => (player, best[player.Id], Asked(assignment, quiz, best[player.Id], now)))], quiz),
            answers,
            quiz.Questions.Count);
    }

    /// <summary>With all that was answered; the rest stays. False: there is no such player.</summary>
    public Task<bool> RemovePlayerAsync(string id, string player, CancellationToken cancellationToken) => context.WriteAsync(
        async token =>
        {
            await context.LockAsync(id, token);
            var attempts = await context.Attempts.Where(attempt => attempt.AssignmentId == id && attempt.PlayerId == player).Select(attempt => attempt.Id).ToListAsync(token);
            await context.Attempts.Where(attempt => attempts.Contains(attempt.Id)).ExecuteDeleteAsync(token);
            await context.AttemptAnswers.Where(answer => attempts.Contains(answer.AttemptId)).ExecuteDeleteAsync(token);
            return await context.AssignedPlayers.Where(row => row.AssignmentId == id && row.Id == player).ExecuteDeleteAsync(token) > 0;
        },
        cancellationToken);

    /// <summary>The assignment and all that was answered. False: there is none.</summary>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) => context.WriteAsync(
        async token =>
        {
            var found = await context.Assignments.Where(assignment => assignment.Id == id).ExecuteDeleteAsync(token) > 0;
            await context.AssignedQuizzes.Where(quiz => quiz.AssignmentId == id).ExecuteDeleteAsync(token);
            await context.AssignedPlayers.Where(player => player.AssignmentId == id).ExecuteDeleteAsync(token);

            // Before their answers: who is answering just now comes first, or finds nothing.
            await context.Attempts.Where(attempt => attempt.AssignmentId == id).ExecuteDeleteAsync(token);
            await context.AttemptAnswers.Where(answer => answer.AssignmentId == id).ExecuteDeleteAsync(token);
            return found;
        },
        cancellationToken);

    private async Task<IReadOnlyList<FinishedAnswer>> AnswersAsync(IReadOnlyList<AttemptRow> best, CancellationToken cancellationToken)
    {
        var players = best.ToDictionary(attempt => attempt.Id, attempt => attempt.PlayerId);
        var answers = new List<FinishedAnswer>();
        foreach (var ids in players.Keys.Chunk(MostAtOnce))
        {
            var found = await context.AttemptAnswers.AsNoTracking().Where(answer => ids.Contains(answer.AttemptId)).ToListAsync(cancellationToken);
            answers.AddRange(found.Select(answer => new FinishedAnswer(answer.Question, players[answer.AttemptId], answer.Read(), answer.ElapsedMs, answer.Outcome, answer.Points)));
        }

        return [.. answers.OrderBy(answer => answer.Question).ThenBy(answer => answer.ElapsedMs)];
    }

    // Names are unique in an assignment.
    private static IReadOnlyList<FinishedPlayer> Placed(IReadOnlyList<(AssignedPlayerRow Player, AttemptRow Best, IReadOnlyList<int> Asked)> players, QuizDocument quiz)
    {
        var lines = players.ToDictionary(one => one.Player.Name);
        return
        [
            .. Table.Of(players.Select(one => new Tally(one.Player.Name, one.Best.Points, one.Best.Right, one.Asked.Count(number => AnswerRules.IsScored(quiz.Questions[number])))))
                .Select(line => new FinishedPlayer(lines[line.Player].Player.Id, line.Player, null, line.Place, line.Points, line.Right, line.Asked, Questions: lines[line.Player].Asked)),
        ];
    }

    private static IReadOnlyList<int> Asked(AssignmentRow assignment, QuizDocument quiz, AttemptRow attempt, DateTimeOffset now) =>
        new AttemptOrder(quiz, assignment.Options, attempt.Seed).Behind(AttemptRules.Ended(attempt.State, assignment.ClosesAt, now, AttemptRules.Grace));
}

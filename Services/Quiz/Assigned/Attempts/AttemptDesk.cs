using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.Quiz.Games;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>Where players look at their attempts, answer, and finish.</summary>
internal sealed class AttemptDesk(QuizContext context, AttemptReader reader, TimeProvider time)
{
    public async Task<AttemptOutcome> LookAsync(AttemptAddress address, CancellationToken cancellationToken)
    {
        if (await FindAsync(address, cancellationToken) is not { } file)
        {
            return AttemptOutcome.NoSuchAttempt;
        }

        // Mostly nothing has changed by itself, and nothing is written.
        var now = time.StoredNow();
        return AttemptRules.Look(file.Attempt.State, file.Plan, now) == file.Attempt.State
            ? new AttemptOutcome(AttemptViews.Of(file, now))
            : await MoveAsync(address, (found, at) => Move(found, AttemptRules.Look(found.Attempt.State, found.Plan, at)), cancellationToken);
    }

    public Task<AttemptOutcome> FinishAsync(AttemptAddress address, CancellationToken cancellationToken) =>
        MoveAsync(address, (file, now) => Move(file, AttemptRules.Finish(file.Attempt.State, file.Plan, now)), cancellationToken);

    /// <summary>Sent twice, the first one counts.</summary>
    public Task<AttemptOutcome> AnswerAsync(AttemptAddress address, AttemptAnswerRequest request, CancellationToken cancellationToken) =>
        MoveAsync(address, (file, now) => AnswerAsync(file, request, now, cancellationToken), cancellationToken);

    private async Task<GameTrouble?> AnswerAsync(AttemptFile file, AttemptAnswerRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (request.Question is not { } number || number < 1 || number > file.Quiz.Questions.Count)
        {
            return AssignedTroubles.NoAnswer;
        }

        var (place, shownAt) = (number - 1, file.Attempt.ShownAt);
        var (question, move) = (file.QuestionAt(place), AttemptRules.Answer(file.Attempt.State, file.Plan, place, now));
        if (move.Reply != AttemptReply.Taken)
        {
            file.Attempt.MoveTo(move.State);
            return move.Reply == AttemptReply.Behind && (question is Slide || file.Answers.ContainsKey(file.Order.Questions[place])) ? null : AssignedTroubles.NotOn;
        }

        // Not before: what another question expects is nobody's business yet.
        if (Complaint(question, request.Answer) is { } complaint)
        {
            return complaint;
        }

        file.Attempt.MoveTo(move.State);
        if (question is Slide)
        {
            return null;
        }

        var given = Mixed.Undo(file.Order.Shown(file.Order.Questions[place]), AttemptScoring.Relevant(question, request.Answer!));
        var (outcome, points) = AttemptScoring.Judge(question, given, file.Options.Partial);
        file.Attempt.Points += points;
        file.Attempt.Right += outcome == Outcome.Right ? 1 : 0;

        // First of all, so that of two who answer at once the second has to begin again, and finds it behind.
        await context.SaveChangesAsync(cancellationToken);
        context.Add(new AttemptAnswerRow
        {
            AttemptId = file.Attempt.Id,
            AssignmentId = file.Assignment.Id,
            Question = file.Order.Questions[place],
            Answer = AttemptAnswerRow.Write(given),
            ElapsedMs = Elapsed(now - shownAt!.Value, file.Plan.Steps[place].Time).TotalMilliseconds,
            Outcome = outcome,
            Points = points,
        });
        return null;
    }

    private static GameTrouble? Complaint(Question question, GivenAnswer? answer) =>
        question is Slide ? null
        : answer is null ? AssignedTroubles.NoAnswer
        : AttemptScoring.Complaint(question, answer) is { } complaint ? AssignedTroubles.Answer(complaint)
        : null;

    // One that came in the grace was on its way when the time was over.
    private static TimeSpan Elapsed(TimeSpan since, TimeSpan? time) => since > time ? time.Value : since;

    private static Task<GameTrouble?> Move(AttemptFile file, AttemptState state)
    {
        file.Attempt.MoveTo(state);
        return Task.FromResult<GameTrouble?>(null);
    }

    private async Task<AttemptOutcome> MoveAsync(AttemptAddress address, Func<AttemptFile, DateTimeOffset, Task<GameTrouble?>> move, CancellationToken cancellationToken)
    {
        var (trouble, now) = await context.WriteAsync(
            async token =>
            {
                var at = time.StoredNow();
                return (await FindAsync(address, token) is { } file ? await move(file, at) : AssignedTroubles.NoSuchAttempt, at);
            },
            cancellationToken);
        return trouble is null or { Status: StatusCodes.Status409Conflict } && await FindAsync(address, cancellationToken) is { } after
            ? new AttemptOutcome(AttemptViews.Of(after, now), trouble)
            : new AttemptOutcome(null, trouble ?? AssignedTroubles.NoSuchAttempt);
    }

    private Task<AttemptFile?> FindAsync(AttemptAddress address, CancellationToken cancellationToken) =>
        reader.FindAsync(address.Code, address.Attempt, address.Account, address.Key, cancellationToken);
}

/// <summary>Which attempt, and who asks.</summary>
internal sealed record AttemptAddress(string Code, string Attempt, string? Account, string? Key);

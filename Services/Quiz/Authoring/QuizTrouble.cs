using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring;

/// <summary>Why something is not possible: for programs, and in words that say what to do next.</summary>
internal sealed record QuizTrouble(int Status, string Code, string Detail)
{
    public static readonly QuizTrouble NoSuchQuiz = new(StatusCodes.Status404NotFound, "no-such-quiz", "There is no quiz with this id, it has not been published yet, or it is somebody else's. GET /api/quizzes lists yours.");
    public static readonly QuizTrouble NotPublished = new(StatusCodes.Status409Conflict, "not-published", "The quiz has not been published yet. Its authors can do that with POST /api/quizzes/{id}/publish.");
    public static readonly QuizTrouble NoCondition = new(
        StatusCodes.Status428PreconditionRequired, "no-condition", "Say in the header If-Match which version you have changed: it is the ETag of what you have read. So you overwrite nobody's work.");
    public static readonly QuizTrouble NoSuchVersion = new(StatusCodes.Status404NotFound, "no-such-version", "There is no such version (any more). GET /api/quizzes/{id}/versions lists those that there are.");
    public static readonly QuizTrouble TooLarge = new(
        StatusCodes.Status413PayloadTooLarge, "too-large", $"A quiz has up to {AuthoringLimits.LargestDocument} characters of JSON. Split it, or make its texts shorter.");
    public static readonly QuizTrouble TooMany = new(StatusCodes.Status409Conflict, "too-many-quizzes", $"You have {AuthoringLimits.MostQuizzes} quizzes, and that is the most. Delete one first.");

    /// <summary>Goes into the problem, for programs.</summary>
    public IReadOnlyDictionary<string, object?> More { get; init; } = new Dictionary<string, object?>();

    public static QuizTrouble Bad(string mistake) => new(StatusCodes.Status400BadRequest, "bad", mistake);

    public static QuizTrouble Incomplete(IReadOnlyList<QuizComplaint> complaints) => new(
        StatusCodes.Status422UnprocessableEntity, "incomplete", $"The quiz cannot be played as it is. {string.Join(' ', complaints.Select(QuizRules.InWords))}")
    {
        More = new Dictionary<string, object?> { ["complaints"] = complaints },
    };

    /// <summary>Somebody has saved another version than the one that was changed.</summary>
    public static QuizTrouble Changed(StoredQuiz quiz, string? caller)
    {
        var who = quiz.SavedBy is not null && quiz.SavedBy == caller ? "You have" : $"{quiz.SavedByName ?? "Somebody with a link"} has";
        return new QuizTrouble(
            StatusCodes.Status412PreconditionFailed,
            "changed",
            $"{who} saved this quiz since you read it; it is version {quiz.Version} now. Read it again (GET /api/quizzes/{quiz.Id}/draft), bring both changes together, and save with its ETag.")
        {
            More = new Dictionary<string, object?> { ["version"] = quiz.Version, ["updatedBy"] = quiz.SavedByName, ["updatedAt"] = quiz.UpdatedAt },
        };
    }

    /// <summary>What is in the way of somebody who needs these rights, or null.</summary>
    public static QuizTrouble? Of(QuizGrant? grant, QuizRights needed) => grant is null ? NoSuchQuiz
        : grant.Rights >= needed ? null
        : new QuizTrouble(StatusCodes.Status403Forbidden, "rights", needed switch
        {
            QuizRights.Own => "Only the owner of the quiz may do this.",
            QuizRights.Edit => "Only the authors of the quiz may do this. Ask its owner for a link with which you may edit, or make a copy of your own.",
            _ => "You may see and play this quiz, but not copy it. Ask its owner for a link with which you may.",
        });

    public ProblemHttpResult ToProblem() => TypedResults.Problem(Detail, statusCode: Status, extensions: [new("code", Code), .. More]);
}

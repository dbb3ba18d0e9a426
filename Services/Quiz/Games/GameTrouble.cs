using Microsoft.AspNetCore.Http.HttpResults;

namespace QuizNet.Quiz.Games;

/// <summary>Why something is not possible: for programs, and in words that say what to do next.</summary>
internal sealed record GameTrouble(int Status, string Code, string Detail)
{
    public ProblemHttpResult ToProblem() => TypedResults.Problem(Detail, statusCode: Status, extensions: new Dictionary<string, object?> { ["code"] = Code });
}

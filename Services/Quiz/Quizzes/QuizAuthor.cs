using System.Security.Claims;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Quiz.Quizzes;

/// <summary>Who writes: their account, and the name that others know them by.</summary>
internal sealed record QuizAuthor(string? Id, string? Name)
{
    public static QuizAuthor Of(ClaimsPrincipal user) => new(user.UserId(), user.FindFirstValue(TokenFacts.NameClaim));
}

using System.Security.Claims;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>Who calls, from a token that has been checked.</summary>
public static class Caller
{
    /// <summary>Null for a caller without a token.</summary>
    public static string? UserId(this ClaimsPrincipal user) => user.FindFirstValue("sub");

    public static string? SessionId(this ClaimsPrincipal user) => user.FindFirstValue(TokenFacts.SessionClaim);

    public static bool IsAdmin(this ClaimsPrincipal user) => user.IsInRole(Roles.Admin);

    /// <summary>What nobody owns is everybody's; the rest is its owner's, and the admins'.</summary>
    public static bool MayTouch(this ClaimsPrincipal user, string? owner) => owner is null || owner == user.UserId() || user.IsAdmin();
}

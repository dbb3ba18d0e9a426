using System.Security.Claims;
using System.Text.Json.Serialization;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Dashboard.Access;

/// <summary>What the cookie holds, encrypted. With tokens it is a session of Auth; without it began with the link of the AppHost.</summary>
internal sealed record OperatorSession(string Id, string Name, string Role, DateTimeOffset Until, string? Token = null, string? RefreshToken = null)
{
    // Tokens are renewed when they have less than this left.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    public static OperatorSession Of(SignedIn signedIn, DateTimeOffset now) =>
        new(signedIn.User.Id, signedIn.User.Username, signedIn.User.Role, now + TimeSpan.FromSeconds(signedIn.ExpiresIn), signedIn.Token, signedIn.RefreshToken);

    public bool IsDue(DateTimeOffset now) => RefreshToken is not null && now > Until - Margin;

    /// <summary>For when no token can say so: the link, or Auth being away.</summary>
    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [new Claim("sub", Id), new Claim(TokenFacts.NameClaim, Name), new Claim(TokenFacts.RoleClaim, Role)], "dashboard", TokenFacts.NameClaim, TokenFacts.RoleClaim));

    public DashboardSession ToContract() => new(Name, Role, Until);
}

[JsonSerializable(typeof(OperatorSession))]
internal sealed partial class OperatorSessionJson : JsonSerializerContext;

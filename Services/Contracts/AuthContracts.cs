using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

public sealed record SignUpRequest([property: Required] string? Username, [property: Required] string? Email, [property: Required] string? Password);

/// <summary>With the e-mail address, or with the user name.</summary>
public sealed record SignInRequest(string? Email, [property: Required] string? Password, string? Username = null);

/// <summary>The answer to sign-up, sign-in and refresh. The token goes into the header "Authorization: Bearer".</summary>
public sealed record SignedIn(string Message, string Token, string RefreshToken, int ExpiresIn, UserInfo User);

public sealed record UserInfo(string Id, string Username, string Email, string Role, DateTimeOffset CreatedAt);

/// <summary>A refresh token can be used once; the answer has the next one.</summary>
public sealed record RefreshRequest([property: Required] string? RefreshToken);

public sealed record ChangePasswordRequest([property: Required] string? CurrentPassword, [property: Required] string? NewPassword);

public sealed record ChangeRoleRequest([property: Required] string? Role);

public sealed record FirstAdminRequest([property: Required] string? Code, [property: Required] string? Username, [property: Required] string? Email, [property: Required] string? Password);

/// <summary>Somebody who is signed in somewhere.</summary>
public sealed record SessionInfo(string Id, bool Current, DateTimeOffset SignedInAt, DateTimeOffset LastUsedAt, DateTimeOffset ExpiresAt, string? Address, string? Agent);

public sealed record SessionList(IReadOnlyList<SessionInfo> Sessions, int Count);

/// <summary>The answer of GET /api/auth/sign-ups. Days are those of UTC.</summary>
public sealed record SignUpList(IReadOnlyList<SignUpDay> Days);

public sealed record SignUpDay(string Day, long Accounts);

public sealed record AuthMessage(string Message);

/// <summary>RFC 7517: the keys that tokens are signed with.</summary>
public sealed record JwksDocument(IReadOnlyList<JwkEntry> Keys);

/// <summary>A public key on the curve P-256.</summary>
public sealed record JwkEntry(
    [property: JsonPropertyName("kty")] string Kty,
    [property: JsonPropertyName("crv")] string Crv,
    [property: JsonPropertyName("x")] string X,
    [property: JsonPropertyName("y")] string Y,
    [property: JsonPropertyName("kid")] string Kid,
    [property: JsonPropertyName("use")] string Use,
    [property: JsonPropertyName("alg")] string Alg);

/// <summary>A service asks for a token to act on its own behalf.</summary>
public sealed record ServiceTokenRequest([property: Required] string? Service, [property: Required] string? Key);

public sealed record ServiceToken(string Token, int ExpiresIn);

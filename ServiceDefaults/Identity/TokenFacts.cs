namespace QuizNet.ServiceDefaults.Identity;

/// <summary>What those who issue tokens and those who check them have agreed upon.</summary>
public static class TokenFacts
{
    public const string Issuer = "quiznet";

    public const string Audience = "quiznet";

    /// <summary>RFC 9068: says that it is an access token, so that no other signed document passes for one.</summary>
    public const string TokenType = "at+jwt";

    public const string NameClaim = "name";

    public const string RoleClaim = "role";

    public const string SessionClaim = "sid";

    public const string JwksPath = "/.well-known/jwks.json";

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>By how much the clocks of two machines may differ.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(10);
}

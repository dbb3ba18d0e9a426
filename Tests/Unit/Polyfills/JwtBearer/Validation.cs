using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

/// <summary>A service that believes one issuer, at a fixed moment.</summary>
internal static class Validation
{
    public const string Issuer = "https://auth.quiznet";
    public const string Audience = "quiznet";

    public static readonly DateTimeOffset Now = new(2030, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A payload that is valid at <see cref="Now"/> but for what is added to it.</summary>
    public static string Payload(string more = "") =>
        $$"""{"iss":"{{Issuer}}","aud":"{{Audience}}","sub":"u1","exp":{{Seconds(TimeSpan.FromMinutes(15))}}{{more}}}""";

    public static long Seconds(TimeSpan fromNow) => (Now + fromNow).ToUnixTimeSeconds();

    public static TokenValidationParameters Parameters(params SecurityKey[] keys) => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = Audience,
        ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
        IssuerSigningKeys = keys,
        TimeProvider = new FixedTime(),
    };

    public static SecurityTokenDescriptor Descriptor(SecurityKey key) => new()
    {
        Issuer = Issuer,
        Audience = Audience,
        Expires = Now.UtcDateTime.AddMinutes(15),
        NotBefore = Now.UtcDateTime,
        IssuedAt = Now.UtcDateTime,
        SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256),
    };

    public static Task<TokenValidationResult> ValidateAsync(string token, TokenValidationParameters parameters) => new JsonWebTokenHandler().ValidateTokenAsync(token, parameters);

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

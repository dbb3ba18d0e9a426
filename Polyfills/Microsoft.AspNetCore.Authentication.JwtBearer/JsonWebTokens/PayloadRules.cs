using Microsoft.IdentityModel.Tokens;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>Lifetime, audience and issuer, in the order of the real handler.</summary>
internal static class PayloadRules
{
    public static void Check(JsonWebToken token, TokenValidationParameters parameters)
    {
        CheckLifetime(token, parameters);
        CheckAudience(token, parameters);
        CheckIssuer(token, parameters);
    }

    public static void CheckType(JsonWebToken token, TokenValidationParameters parameters)
    {
        if (parameters.ValidTypes?.ToArray() is { Length: > 0 } valid && (token.Typ.Length == 0 || !valid.Contains(token.Typ, StringComparer.Ordinal)))
        {
            throw new SecurityTokenInvalidTypeException("Token type validation failed.") { InvalidType = token.Typ };
        }
    }

    private static void CheckLifetime(JsonWebToken token, TokenValidationParameters parameters)
    {
        var (notBefore, expires) = (token.NotBefore, token.Expires);
        if (parameters.LifetimeValidator is { } validate)
        {
            if (!validate(notBefore, expires, token, parameters))
            {
                throw new SecurityTokenInvalidLifetimeException("Lifetime validation failed: the delegate refused it.") { NotBefore = notBefore, Expires = expires };
            }
        }
        else if (parameters.ValidateLifetime)
        {
            CheckTimes(notBefore, expires, parameters);
        }
    }

    private static void CheckTimes(DateTime? notBefore, DateTime? expires, TokenValidationParameters parameters)
    {
        if (expires is null && parameters.RequireExpirationTime)
        {
            throw new SecurityTokenNoExpirationException("Lifetime validation failed. The token has no expiration time.");
        }

        if (notBefore > expires)
        {
            throw new SecurityTokenInvalidLifetimeException("Lifetime validation failed. The token expires before it is valid.") { NotBefore = notBefore, Expires = expires };
        }

        // Differences of times, because sums with a large skew could leave the range of DateTime.
        var now = parameters.TimeProvider.GetUtcNow().UtcDateTime;
        if (notBefore is { } start && start - now > parameters.ClockSkew)
        {
            throw new SecurityTokenNotYetValidException("Lifetime validation failed. The token is not yet valid.") { NotBefore = start };
        }

        if (expires is { } end && now - end > parameters.ClockSkew)
        {
            throw new SecurityTokenExpiredException("Lifetime validation failed. The token is expired.") { Expires = end };
        }
    }

    private static void CheckAudience(JsonWebToken token, TokenValidationParameters parameters)
    {
        var valid = (parameters.ValidAudiences ?? []).Append(parameters.ValidAudience).Where(audience => !string.IsNullOrWhiteSpace(audience)).ToList();
        if (parameters.ValidateAudience && !token.Audiences.Any(audience => valid.Exists(expected => IsSameAudience(audience, expected!, parameters))))
        {
            throw new SecurityTokenInvalidAudienceException("Audience validation failed.") { InvalidAudience = string.Join(", ", token.Audiences) };
        }
    }

    private static bool IsSameAudience(string audience, string expected, TokenValidationParameters parameters) =>
        audience == expected
        || (parameters.IgnoreTrailingSlashWhenValidatingAudience && (audience == $"{expected}/" || $"{audience}/" == expected) && !string.IsNullOrWhiteSpace(audience));

    private static void CheckIssuer(JsonWebToken token, TokenValidationParameters parameters)
    {
        var isValid = !string.IsNullOrWhiteSpace(token.Issuer)
            && (token.Issuer == parameters.ValidIssuer || (parameters.ValidIssuers ?? []).Contains(token.Issuer, StringComparer.Ordinal));
        if (parameters.ValidateIssuer && !isValid)
        {
            throw new SecurityTokenInvalidIssuerException("Issuer validation failed.") { InvalidIssuer = token.Issuer };
        }
    }
}

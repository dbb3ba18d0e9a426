using System.Globalization;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.AspNetCore.Authentication.JwtBearer;

/// <summary>What a client may know about why its token was refused.</summary>
internal static class ErrorDescription
{
    public static string Of(Exception failure) =>
        string.Join("; ", (failure is AggregateException { InnerExceptions: var all } ? all : [failure]).Select(Sentence).OfType<string>());

    // The order counts: some of these derive from others.
    private static string? Sentence(Exception failure) => failure switch
    {
        SecurityTokenInvalidAudienceException audience => $"The audience '{audience.InvalidAudience ?? "(null)"}' is invalid",
        SecurityTokenInvalidIssuerException issuer => $"The issuer '{issuer.InvalidIssuer ?? "(null)"}' is invalid",
        SecurityTokenNoExpirationException => "The token has no expiration",
        SecurityTokenInvalidLifetimeException lifetime => $"The token lifetime is invalid; NotBefore: '{Time(lifetime.NotBefore)}', Expires: '{Time(lifetime.Expires)}'",
        SecurityTokenNotYetValidException notYet => $"The token is not valid before '{Time(notYet.NotBefore)}'",
        SecurityTokenExpiredException expired => $"The token expired at '{Time(expired.Expires)}'",
        SecurityTokenSignatureKeyNotFoundException => "The signature key was not found",
        SecurityTokenInvalidSignatureException => "The signature is invalid",
        _ => null,
    };

    private static string Time(DateTime? time) => time?.ToString(CultureInfo.InvariantCulture) ?? "(null)";
}

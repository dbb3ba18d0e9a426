using System.Security.Claims;

namespace Microsoft.IdentityModel.Tokens;

public class TokenValidationParameters
{
    public const int DefaultMaximumTokenSizeInBytes = 250 * 1024;

    public static readonly TimeSpan DefaultClockSkew = TimeSpan.FromMinutes(5);

    public static readonly string DefaultAuthenticationType = "AuthenticationTypes.Federation";

    public string? ValidIssuer { get; set; }

    public IEnumerable<string>? ValidIssuers { get; set; }

    public string? ValidAudience { get; set; }

    public IEnumerable<string>? ValidAudiences { get; set; }

    /// <summary>Null or empty: whatever the key is made for.</summary>
    public IEnumerable<string>? ValidAlgorithms { get; set; }

    /// <summary>Null or empty: any.</summary>
    public IEnumerable<string>? ValidTypes { get; set; }

    public SecurityKey? IssuerSigningKey { get; set; }

    public IEnumerable<SecurityKey>? IssuerSigningKeys { get; set; }

    public IssuerSigningKeyResolver? IssuerSigningKeyResolver { get; set; }

    /// <summary>Whether a token whose kid names no known key, or that has none, is tried with every key.</summary>
    public bool TryAllIssuerSigningKeys { get; set; } = true;

    public LifetimeValidator? LifetimeValidator { get; set; }

    public bool ValidateIssuer { get; set; } = true;

    public bool ValidateAudience { get; set; } = true;

    public bool ValidateLifetime { get; set; } = true;

    /// <summary>Asks for more of the key itself, which only certificates have. The signature is verified in any case.</summary>
    public bool ValidateIssuerSigningKey { get; set; }

    public bool IgnoreTrailingSlashWhenValidatingAudience { get; set; } = true;

    public bool RequireExpirationTime { get; set; } = true;

    public bool RequireSignedTokens
    {
        get;
        set => field = value ? value : throw new NotSupportedException("Tokens without a signature are never accepted.");
    } = true;

    public TimeSpan ClockSkew
    {
        get;
        set => field = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must not be negative.");
    } = DefaultClockSkew;

    public string? AuthenticationType
    {
        get;
        set => field = NotBlank(value);
    }

    public string NameClaimType
    {
        get;
        set => field = NotBlank(value);
    } = ClaimsIdentity.DefaultNameClaimType;

    public string RoleClaimType
    {
        get;
        set => field = NotBlank(value);
    } = ClaimsIdentity.DefaultRoleClaimType;

    /// <summary>As in the real one, not for consumers: the clock of the lifetime check.</summary>
    internal TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    public virtual TokenValidationParameters Clone() => (TokenValidationParameters)MemberwiseClone();

    public virtual ClaimsIdentity CreateClaimsIdentity(SecurityToken securityToken, string issuer) =>
        new CaseSensitiveClaimsIdentity(AuthenticationType ?? DefaultAuthenticationType, NameClaimType, RoleClaimType);

    private static string NotBlank(string? value) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentOutOfRangeException(nameof(value), "Must not be blank.") : value;
}

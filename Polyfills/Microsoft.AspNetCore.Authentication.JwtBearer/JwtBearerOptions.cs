using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.AspNetCore.Authentication.JwtBearer;

public class JwtBearerOptions : AuthenticationSchemeOptions
{
    private readonly JsonWebTokenHandler _defaultHandler = new() { MapInboundClaims = true };

    public JwtBearerOptions() => TokenHandlers = [_defaultHandler];

    /// <summary>Becomes the valid audience unless the parameters name one.</summary>
    public string? Audience { get; set; }

    /// <summary>What a WWW-Authenticate header begins with.</summary>
    public string Challenge { get; set; } = JwtBearerDefaults.AuthenticationScheme;

    public new JwtBearerEvents Events
    {
        get => (JwtBearerEvents)base.Events!;
        set => base.Events = value;
    }

    /// <summary>Asked in turn until one accepts the token.</summary>
    public IList<TokenHandler> TokenHandlers { get; }

    public TokenValidationParameters TokenValidationParameters { get; set; } = new();

    /// <summary>Whether the token is kept with the ticket, as "access_token".</summary>
    public bool SaveToken { get; set; } = true;

    /// <summary>Whether the answer says what is wrong with a token.</summary>
    public bool IncludeErrorDetails { get; set; } = true;

    public bool MapInboundClaims
    {
        get => _defaultHandler.MapInboundClaims;
        set => _defaultHandler.MapInboundClaims = value;
    }
}

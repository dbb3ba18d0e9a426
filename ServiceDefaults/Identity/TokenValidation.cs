using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>Which tokens are good: signed by Auth with a key that it publishes, in time, and of a session that has not ended.</summary>
internal sealed class TokenValidation(IKeySource keys, EndedSessions ended) : IConfigureNamedOptions<JwtBearerOptions>
{
    private static readonly JsonWebTokenHandler Reader = new();

    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        // Claims keep the names that they have in the token.
        options.MapInboundClaims = false;

        // The real handler copies parts of a foreign token into a header, unescaped (dotnet/aspnetcore 57356).
        options.IncludeErrorDetails = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = TokenFacts.Issuer,
            ValidAudience = TokenFacts.Audience,
            ValidTypes = [TokenFacts.TokenType],
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            ClockSkew = TokenFacts.ClockSkew,
            NameClaimType = TokenFacts.NameClaim,
            RoleClaimType = TokenFacts.RoleClaim,
            IssuerSigningKeyResolver = (_, _, kid, _) => kid is not null && keys.ById.TryGetValue(kid, out var key) ? [key] : [],
        };
        options.Events = new JwtBearerEvents
        {
            OnMessageReceived = context => LearnKeyAsync(context.Request.Headers.Authorization.ToString(), context.HttpContext.RequestAborted),
            OnTokenValidated = context =>
            {
                if (context.Principal?.SessionId() is { } session && ended.Contains(session))
                {
                    context.Fail("The session of this token has ended.");
                }

                return Task.CompletedTask;
            },
        };
    }

    // The resolver cannot wait, so a key that Auth has made lately is fetched before.
    private async Task LearnKeyAsync(string authorization, CancellationToken cancellationToken)
    {
        const string Prefix = "Bearer ";
        if (!authorization.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || authorization[Prefix.Length..].Trim() is not { } token || !Reader.CanReadToken(token))
        {
            return;
        }

        try
        {
            if (Reader.ReadJsonWebToken(token).Kid is { Length: > 0 } kid && !keys.ById.ContainsKey(kid))
            {
                await keys.RefreshAsync(cancellationToken);
            }
        }
        catch (ArgumentException)
        {
            // Not a token after all; the handler refuses it.
        }
    }
}

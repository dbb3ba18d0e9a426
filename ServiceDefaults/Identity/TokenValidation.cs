using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>Which tokens are good: signed by Auth with a key that it publishes, in time, and of a session that has not ended.</summary>
internal sealed class TokenValidation(IKeySource keys, EndedSessions ended, ValidatedTokens validated) : IConfigureNamedOptions<JwtBearerOptions>
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
            OnMessageReceived = context =>
            {
                var authorization = context.Request.Headers.Authorization.ToString();
                if (validated.Find(authorization) is not { } known || !keys.ById.ContainsKey(known.KeyId) || IsEnded(known.Principal))
                {
                    return LearnKeyAsync(authorization, context.HttpContext.RequestAborted);
                }

                context.Principal = known.Principal;
                context.Success();
                return Task.CompletedTask;
            },
            OnTokenValidated = context =>
            {
                if (IsEnded(context.Principal))
                {
                    context.Fail("The session of this token has ended.");
                }
                else if (context is { Principal: { } principal, SecurityToken: JsonWebToken { Kid: { } key } token })
                {
                    validated.Add(context.Request.Headers.Authorization.ToString(), new ValidatedToken(principal, key, token.ValidTo));
                }

                return Task.CompletedTask;
            },
        };
    }

    private bool IsEnded(ClaimsPrincipal? caller) => caller?.SessionId() is { } session && ended.Contains(session);

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

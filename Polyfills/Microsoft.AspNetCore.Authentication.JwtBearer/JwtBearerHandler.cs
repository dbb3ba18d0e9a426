using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Net.Http.Headers;

namespace Microsoft.AspNetCore.Authentication.JwtBearer;

/// <summary>Authenticates a request by the token in its Authorization header, or by the one that an event brings.</summary>
public partial class JwtBearerHandler(IOptionsMonitor<JwtBearerOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<JwtBearerOptions>(options, logger, encoder)
{
    private const string Prefix = "Bearer ";

    protected new JwtBearerEvents Events
    {
        get => (JwtBearerEvents)base.Events!;
        set => base.Events = value;
    }

    protected override Task<object> CreateEventsAsync() => Task.FromResult<object>(new JwtBearerEvents());

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        try
        {
            var received = new MessageReceivedContext(Context, Scheme, Options);
            await Events.MessageReceived(received);
            if (received.Result is not null)
            {
                return received.Result;
            }

            var token = string.IsNullOrEmpty(received.Token) ? FromHeader() : received.Token;
            return string.IsNullOrEmpty(token) ? AuthenticateResult.NoResult() : await ValidateAsync(token);
        }
        catch (Exception exception)
        {
            LogFailure(Logger, exception);
            if (await FailAsync(exception) is { } result)
            {
                return result;
            }

            throw;
        }
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failure = (await HandleAuthenticateOnceSafeAsync()).Failure;
        var challenge = new JwtBearerChallengeContext(Context, Scheme, Options, properties) { AuthenticateFailure = failure };

        // A request without a token has made no error.
        if (Options.IncludeErrorDetails && failure is not null)
        {
            challenge.Error = "invalid_token";
            challenge.ErrorDescription = ErrorDescription.Of(failure);
        }

        await Events.Challenge(challenge);
        if (!challenge.Handled)
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            Response.Headers.Append(HeaderNames.WWWAuthenticate, ChallengeHeader.Build(Options.Challenge, challenge.Error, challenge.ErrorDescription, challenge.ErrorUri));
        }
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        if (!Response.HasStarted)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Events.Forbidden(new ForbiddenContext(Context, Scheme, Options));
    }

    private string FromHeader()
    {
        var header = Request.Headers.Authorization.ToString();
        return header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..].Trim() : "";
    }

    private async Task<AuthenticateResult> ValidateAsync(string token)
    {
        // A copy, because a handler may note things in it while other requests run.
        var parameters = Options.TokenValidationParameters.Clone();
        var failures = new List<Exception>();
        foreach (var handler in Options.TokenHandlers)
        {
            var result = await handler.ValidateTokenAsync(token, parameters);
            if (result.IsValid)
            {
                LogSuccess(Logger);
                return await SucceedAsync(token, result.SecurityToken, new ClaimsPrincipal(result.ClaimsIdentity));
            }

            LogRefusal(Logger, result.Exception);
            failures.Add(result.Exception);
        }

        if (failures.Count == 0)
        {
            return AuthenticateResult.Fail("No TokenHandler was able to validate the token.");
        }

        var failure = failures.Count == 1 ? failures[0] : new AggregateException(failures);
        return await FailAsync(failure) ?? AuthenticateResult.Fail(failure);
    }

    private async Task<AuthenticateResult> SucceedAsync(string token, SecurityToken securityToken, ClaimsPrincipal principal)
    {
        var validated = new TokenValidatedContext(Context, Scheme, Options) { Principal = principal, SecurityToken = securityToken };
        validated.Properties.ExpiresUtc = Known(securityToken.ValidTo);
        validated.Properties.IssuedUtc = Known(securityToken.ValidFrom);
        await Events.TokenValidated(validated);
        if (validated.Result is not null)
        {
            return validated.Result;
        }

        if (Options.SaveToken)
        {
            validated.Properties.StoreTokens([new AuthenticationToken { Name = "access_token", Value = token }]);
        }

        validated.Success();
        return validated.Result!;
    }

    /// <summary>Tells the event, which may have another result in mind.</summary>
    private async Task<AuthenticateResult?> FailAsync(Exception failure)
    {
        var failed = new AuthenticationFailedContext(Context, Scheme, Options) { Exception = failure };
        await Events.AuthenticationFailed(failed);
        return failed.Result;
    }

    private static DateTimeOffset? Known(DateTime time) => time == DateTime.MinValue ? null : time;

    [LoggerMessage(1, LogLevel.Information, "Failed to validate the token.", EventName = "TokenValidationFailed")]
    private static partial void LogRefusal(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Debug, "Successfully validated the token.", EventName = "TokenValidationSucceeded")]
    private static partial void LogSuccess(ILogger logger);

    [LoggerMessage(3, LogLevel.Error, "Exception occurred while processing message.", EventName = "ProcessingMessageFailed")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}

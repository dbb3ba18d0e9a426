using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.AspNetCore.Authentication.JwtBearer;

public class MessageReceivedContext(HttpContext context, AuthenticationScheme scheme, JwtBearerOptions options) : ResultContext<JwtBearerOptions>(context, scheme, options)
{
    /// <summary>Set: taken instead of the one in the Authorization header.</summary>
    public string? Token { get; set; }
}

public class TokenValidatedContext(HttpContext context, AuthenticationScheme scheme, JwtBearerOptions options) : ResultContext<JwtBearerOptions>(context, scheme, options)
{
    public SecurityToken SecurityToken { get; set; } = default!;
}

public class AuthenticationFailedContext(HttpContext context, AuthenticationScheme scheme, JwtBearerOptions options) : ResultContext<JwtBearerOptions>(context, scheme, options)
{
    public Exception Exception { get; set; } = default!;
}

public class ForbiddenContext(HttpContext context, AuthenticationScheme scheme, JwtBearerOptions options) : ResultContext<JwtBearerOptions>(context, scheme, options);

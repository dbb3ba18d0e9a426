using Microsoft.AspNetCore.Http;

namespace Microsoft.AspNetCore.Authentication.JwtBearer;

public class JwtBearerChallengeContext(HttpContext context, AuthenticationScheme scheme, JwtBearerOptions options, AuthenticationProperties properties)
    : PropertiesContext<JwtBearerOptions>(context, scheme, options, properties)
{
    public Exception? AuthenticateFailure { get; set; }

    public string? Error { get; set; }

    public string? ErrorDescription { get; set; }

    public string? ErrorUri { get; set; }

    public bool Handled { get; private set; }

    /// <summary>The event has written the answer itself.</summary>
    public void HandleResponse() => Handled = true;
}

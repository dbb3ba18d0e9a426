using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace QuizNet.Dashboard.Access;

/// <summary>Scripts do not see it, other sites do not send it, and only dashboards with the same keys can read it.</summary>
internal sealed class SessionCookie(IDataProtectionProvider protection)
{
    private const string Name = "quiznet-dashboard";

    // Browsers take a __Host- cookie only with Secure and for this host alone (RFC 6265bis, 4.1.3.2).
    private const string SecureName = $"__Host-{Name}";

    private readonly IDataProtector _protector = protection.CreateProtector("dashboard session");

    public static bool IsPresent(HttpRequest request) => request.Cookies.ContainsKey(NameFor(request));

    public OperatorSession? Read(HttpRequest request)
    {
        if (request.Cookies[NameFor(request)] is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(_protector.Unprotect(text), OperatorSessionJson.Default.OperatorSession);
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException or JsonException)
        {
            // Somebody else's, from before the keys changed, or invented.
            return null;
        }
    }

    /// <summary>Until the browser is closed: how long the session lasts is up to us.</summary>
    public void Write(HttpContext context, OperatorSession session) =>
        context.Response.Cookies.Append(NameFor(context.Request), _protector.Protect(JsonSerializer.Serialize(session, OperatorSessionJson.Default.OperatorSession)), Options(context.Request));

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context.Request));

    private static string NameFor(HttpRequest request) => request.IsHttps ? SecureName : Name;

    private static CookieOptions Options(HttpRequest request) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = request.IsHttps, Path = "/", IsEssential = true };
}

using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Dashboard.Access;

internal static class AccessServices
{
    public const string SignInLimit = "sign-in";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Whatever has no rule of its own needs an operator, unless AccessRules says that it is open.</summary>
    public static void AddAccess(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AccessOptions>().BindConfiguration("Access").ValidateDataAnnotations().ValidateOnStart();
        var protection = services.AddDataProtection().SetApplicationName("quiznet-dashboard");
        if (builder.Configuration["Access:KeyDirectory"] is { Length: > 0 } directory)
        {
            protection.PersistKeysToFileSystem(new DirectoryInfo(directory));
        }

        services.AddHttpClient(AuthClient.ClientName, client => client.BaseAddress = new Uri("http://auth"));
        services.AddSingleton<AuthClient>();
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<SessionRenewal>();
        services.AddSingleton<LinkCode>();
        var isDevelopment = builder.Environment.IsDevelopment();
        services.Configure<AuthorizationOptions>(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(context =>
            context.Resource is HttpContext http
            && (AccessRules.IsOpen(http.Request.Method, http.Request.Path, isDevelopment) || context.User.IsInRole(Roles.Admin) || context.User.IsInRole(Roles.Service))).Build());
        services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = async (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                await TypedResults.Problem("There were too many attempts from your address. Try again in a minute.", statusCode: StatusCodes.Status429TooManyRequests)
                    .ExecuteAsync(rejected.HttpContext);
            };
            limiter.AddPolicy(SignInLimit, http => RateLimitPartition.GetFixedWindowLimiter(
                $"{http.Connection.RemoteIpAddress}",
                _ => new FixedWindowRateLimiterOptions { Window = Minute, PermitLimit = http.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value.SignInsPerMinute }));
        });
    }

    /// <summary>Before tokens are checked.</summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseMiddleware<SessionMiddleware>();
    }
}

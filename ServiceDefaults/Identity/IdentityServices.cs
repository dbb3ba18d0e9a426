using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Identity;

public static class IdentityServices
{
    /// <summary>Checks tokens with the keys that Auth publishes.</summary>
    public static void AddIdentity(this IHostApplicationBuilder builder)
    {
        builder.Services.AddHttpClient(PublishedKeys.ClientName, client => client.BaseAddress = new Uri("http://auth"));
        builder.Services.AddSingleton<PublishedKeys>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<PublishedKeys>());
        builder.AddIdentity(provider => provider.GetRequiredService<PublishedKeys>());
    }

    /// <summary>Checks tokens with keys from elsewhere.</summary>
    public static void AddIdentity(this IHostApplicationBuilder builder, Func<IServiceProvider, IKeySource> keys)
    {
        builder.AddRedis();
        builder.Services.AddSingleton(keys);
        builder.Services.AddSingleton<EndedSessions>();
        builder.Services.AddSingleton<ValidatedTokens>();
        builder.Services.AddSingleton<SessionEnds>();
        builder.Services.AddHostedService<EndedSessionsLoop>();
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        builder.Services.ConfigureOptions<TokenValidation>();
        builder.Services.AddPolicies();
    }

    /// <summary>Where identity has been added, tokens are checked before the endpoints are reached.</summary>
    internal static void UseIdentity(this WebApplication app)
    {
        if (app.Services.GetService<IKeySource>() is null)
        {
            return;
        }

        // Who shows no token is nobody; finding that out the long way costs a gateway several percent of a request. What is used in a branch
        // the framework does not see, so it would check every request before all else: this is how it remembers that somebody does.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(
            context => context.Request.Headers.Authorization.Count > 0,
            branch =>
            {
                branch.UseAuthentication();
                branch.UseMiddleware<BadTokenMiddleware>();
            });
        app.UseAuthorization();
    }
}

using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Gateway.RateLimits;

internal static class RateLimitServices
{
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.AddRedis();
        builder.Services.AddOptions<RateLimitOptions>()
            .BindConfiguration("RateLimits")
            .ValidateDataAnnotations()
            .Validate(
                options => options.Limits.All(limit => LimitOptions.IsUsable(limit.Key, limit.Value)),
                "Each of RateLimits:Limits needs a name of lower-case letters, digits and '-', a Quota of 1 to 1000000, a Window of a second to a day, and Requests such as 'POST /api/auth/signin' or '/api/**'.")
            .ValidateOnStart();
        builder.Services.AddSingleton<RateLimitTable>();
        builder.Services.AddSingleton<RefusalMetrics>();
        builder.Services.AddSingleton<OpenSockets>();
        builder.Services.AddSingleton<SharedCounts>();
        builder.Services.AddHostedService<TellLoop>();
    }

    public static void UseRateLimits(this WebApplication app)
    {
        app.UseMiddleware<RateLimitMiddleware>();
        app.UseMiddleware<OpenSocketMiddleware>();
    }
}

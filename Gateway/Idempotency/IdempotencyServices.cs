using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Gateway.Idempotency;

internal static class IdempotencyServices
{
    public static void AddIdempotency(this IHostApplicationBuilder builder)
    {
        builder.AddRedis();
        builder.Services.AddOptions<IdempotencyOptions>().BindConfiguration("Idempotency").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<KeyStore>();
    }

    /// <summary>Before what forwards. A gateway that has not been told of a Redis leaves keys to the services.</summary>
    public static void UseIdempotency(this WebApplication app)
    {
        if (app.Configuration.GetConnectionString("redis") is { Length: > 0 })
        {
            app.UseMiddleware<IdempotencyMiddleware>();
        }
    }
}

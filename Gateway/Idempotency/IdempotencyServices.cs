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

    /// <summary>Before what forwards.</summary>
    public static void UseIdempotency(this WebApplication app) => app.UseMiddleware<IdempotencyMiddleware>();
}

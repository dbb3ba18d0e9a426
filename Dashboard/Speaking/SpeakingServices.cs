using QuizNet.ServiceDefaults.Locks;

namespace QuizNet.Dashboard.Speaking;

internal static class SpeakingServices
{
    public static void AddSpeaking(this IHostApplicationBuilder builder)
    {
        if (builder.Services.Any(service => service.ServiceType == typeof(Speaker)))
        {
            return;
        }

        builder.AddLocks();
        builder.Services.AddSingleton<Speaker>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<Speaker>());
    }
}

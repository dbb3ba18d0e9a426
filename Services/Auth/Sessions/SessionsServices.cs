using QuizNet.Auth.Throttling;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Auth.Sessions;

internal static class SessionsServices
{
    public static void AddSessions(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<SessionOptions>().BindConfiguration("Sessions");
        builder.Services.AddScoped<SessionBook>();
        builder.Services.AddSingleton<SignInThrottle>();
        builder.AddEventHandler<UserSignedOut, SignedOutHandler>("auth-session-ends");
    }
}

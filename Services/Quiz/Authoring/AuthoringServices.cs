using QuizNet.Quiz.Authoring.Sharing;

namespace QuizNet.Quiz.Authoring;

internal static class AuthoringServices
{
    public static void AddAuthoring(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<QuizAccess>().AddScoped<QuizLinks>();
    }
}

using QuizNet.Quiz.Assigned.Attempts;
using QuizNet.Quiz.Assigned.Practice;
using QuizNet.Quiz.Assigned.Records;
using QuizNet.Quiz.Assigned.Teaching;

namespace QuizNet.Quiz.Assigned;

internal static class AssignedServices
{
    public static void AddAssigned(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<AssignedQuizzes>().AddSingleton<AssignedLimits>();
        services.AddScoped<AssignmentReader>().AddScoped<AssignmentEditor>().AddScoped<AssignmentRecords>();
        services.AddScoped<AttemptReader>().AddScoped<AssignedFinder>().AddScoped<AttemptDesk>().AddScoped<BeginDesk>();
        services.AddSingleton<AttemptSweep>().AddHostedService(provider => provider.GetRequiredService<AttemptSweep>());
    }

    public static void MapAssigned(this WebApplication app)
    {
        app.MapAssignments();
        app.MapAttempts();
        app.MapPractice();
    }
}

namespace QuizNet.Quiz.Results;

internal static class ResultsServices
{
    public static void AddResults(this IHostApplicationBuilder builder) => builder.Services.AddScoped<GameResults>();
}

namespace QuizNet.Dashboard.FaultDetection;

internal static class DetectionServices
{
    public static void AddFaultDetection(this IHostApplicationBuilder builder) => builder.Services.AddSingleton<Findings>();
}

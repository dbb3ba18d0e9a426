using Microsoft.Extensions.Configuration.Memory;

namespace QuizNet.Gateway.AccessLog;

internal static class AccessLogServices
{
    public static void AddAccessLog(this WebApplicationBuilder builder)
    {
        // First of all, so that every other source overrides it.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?> { [$"Logging:Console:LogLevel:{AccessLogMiddleware.Category}"] = "None" },
        });
        builder.Services.AddOptions<AccessLogOptions>().BindConfiguration("AccessLog").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<AccessSample>();
    }

    /// <summary>First of all, so that it sees what everybody behind has made of a request.</summary>
    public static void UseAccessLog(this IApplicationBuilder app) => app.UseMiddleware<AccessLogMiddleware>();
}

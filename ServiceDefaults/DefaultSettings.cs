using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace QuizNet.ServiceDefaults;

/// <summary>Settings that every process starts from. They come first, so that files, environment and arguments override them.</summary>
internal static class DefaultSettings
{
    public static void AddDefaultSettings(this IHostApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>
            {
                // A line per request on the console costs several times the request itself.
                ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
                ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning",
                ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
                ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
                ["Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks"] = "Critical",
                ["Logging:LogLevel:System.Net.Http.HttpClient"] = "Warning",
                ["Logging:LogLevel:Polly"] = "Warning",
                ["Logging:LogLevel:Yarp"] = "Warning",

                // The gateway says itself, once and in a line, that a replica is out.
                ["Logging:LogLevel:Yarp.ReverseProxy.Forwarder"] = "Error",
                ["Logging:Console:FormatterName"] = ShortConsole.FormatterName,

                // Less than the orchestrator's patience, so that requests in flight are cut by us, with a log, and not by SIGKILL.
                ["shutdownTimeoutSeconds"] = "5",
            },
        });
        builder.Logging.AddConsoleFormatter<ShortConsole, ConsoleFormatterOptions>();
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace QuizNet.ServiceDefaults;

/// <summary>Red for errors, yellow for warnings, green for what is well again, blue for the rest.</summary>
internal static class MarkColours
{
    public const string End = "\e[0m";

    private const string Red = "\e[31m";
    private const string Green = "\e[32m";
    private const string Yellow = "\e[33m";
    private const string Blue = "\e[34m";

    // In the names of the methods that log: LogRecovered, LogReplicaBack.
    private static readonly string[] GoodNews = ["Recovered", "Back", "Ready", "Joined", "Healthy"];

    public static string Of(LogLevel level, string? eventName) => level switch
    {
        >= LogLevel.Error => Red,
        LogLevel.Warning => Yellow,
        _ when GoodNews.Any(word => eventName?.EndsWith(word, StringComparison.Ordinal) is true) => Green,
        _ => Blue,
    };

    /// <summary>On a terminal, unless its user wants none (no-color.org); elsewhere only where Logging:Console:Colors says so.</summary>
    public static bool AreWanted(IConfiguration configuration) => bool.TryParse(configuration["Logging:Console:Colors"], out var wanted)
        ? wanted
        : !Console.IsOutputRedirected && string.IsNullOrEmpty(configuration["NO_COLOR"]);
}

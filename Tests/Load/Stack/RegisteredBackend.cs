using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults;

namespace QuizNet.Load.Stack;

/// <summary>A test backend that makes itself known to the registry and has a health check as every service does.</summary>
internal static class RegisteredBackend
{
    public const string Word = "registered-backend";

    /// <summary>What it takes for a request. Milliseconds.</summary>
    public const int UsualLatency = 30;

    public static async Task<int> RunAsync(string port)
    {
        using var backend = new TestBackend(port, UsualLatency);
        var builder = WebApplication.CreateBuilder();
        builder.AddServiceDefaults();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapDefaultEndpoints();
        app.MapFallback("{**path}", backend.AnswerAsync);
        await app.RunAsync();
        return ExitCodes.Good;
    }
}

using QuizNet.Gateway.Compression;
using QuizNet.Gateway.Cors;
using QuizNet.Gateway.Listening;
using QuizNet.Gateway.Maintenance;
using QuizNet.Gateway.RateLimits;
using QuizNet.Gateway.Sockets;
using QuizNet.Gateway.Tokens;
using QuizNet.Gateway.Versions;

namespace QuizNet.Gateway.Edge;

/// <summary>What every request passes before it is anybody's, in this order.</summary>
internal static class EdgeServices
{
    public static void AddEdge(this WebApplicationBuilder builder)
    {
        builder.AddListening();
        builder.AddAllowedOrigins();
        builder.Services.AddMaintenance();
        builder.Services.AddVersions();
        builder.Services.AddCompression();
    }

    /// <summary>Belongs between MapDefaultEndpoints' problems and its check of tokens. Whoever rewrites client addresses comes before.</summary>
    public static void UseEdge(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseMiddleware<HygieneMiddleware>();
        app.UseHttpsOnly();
        app.UseResponseCompression();
        app.UseMiddleware<VersionMiddleware>();

        // Not left to the framework, which would do it first of all, with the path as it was.
        app.UseRouting();
        app.UseCors();
        app.UseMiddleware<MaintenanceMiddleware>();
        app.UseMiddleware<SocketOriginMiddleware>();

        // Before tokens are checked, so that those that are refused count, too.
        app.UseRateLimits();
        app.UseMiddleware<DoorMiddleware>();
    }
}

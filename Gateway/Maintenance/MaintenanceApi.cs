using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Gateway.Maintenance;

/// <summary>Turns all callers away for a while, with a sentence that says why.</summary>
internal static class MaintenanceApi
{
    private const int LongestMessage = 500;

    public static void AddMaintenance(this IServiceCollection services)
    {
        services.AddSingleton<MaintenanceMode>();
        services.AddSingleton<SharedMaintenance>();
        services.AddHostedService(provider => provider.GetRequiredService<SharedMaintenance>());
    }

    public static void MapMaintenance(this IEndpointRouteBuilder routes)
    {
        var maintenance = routes.MapGroup("/api/maintenance").WithTags("Maintenance");
        maintenance.MapGet("", (MaintenanceMode mode) => TypedResults.Ok(Status(mode))).WithSummary("Whether the gateway lets requests through");
        maintenance.MapPost("", SetAsync).RequireAuthorization(Policies.Operator).WithSummary("Answers every request with 503 and a message, or goes back to work; all gateways do the same")
            .WithExample("""{"on":false}""");
    }

    private static async Task<Results<Ok<MaintenanceStatus>, ProblemHttpResult>> SetAsync(MaintenanceRequest request, MaintenanceMode mode, SharedMaintenance shared, TimeProvider time)
    {
        if (request.On is not { } on)
        {
            return TypedResults.Problem("Say with 'on' whether maintenance begins (true) or ends (false).", statusCode: StatusCodes.Status400BadRequest);
        }

        if (request.Message?.Length > LongestMessage || (on && request.Until <= time.GetUtcNow()))
        {
            return TypedResults.Problem($"Give a 'message' of at most {LongestMessage} characters, and an 'until' in the future.", statusCode: StatusCodes.Status400BadRequest);
        }

        await shared.SetAsync(on ? new MaintenanceState(request.Message, request.Until) : null);
        return TypedResults.Ok(Status(mode));
    }

    private static MaintenanceStatus Status(MaintenanceMode mode) => new(mode.Current is not null, mode.Current?.Message, mode.Current?.Until);
}

namespace QuizNet.Gateway.Cors;

/// <summary>Configuration section Cors.</summary>
internal sealed class OriginOptions
{
    public List<string> Origins { get; } = [];
}

internal static class CorsServices
{
    // A page is told of changes within this time; until then its browser does not ask again.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private static readonly string[] Exposed =
        ["ETag", "Location", "Retry-After", "X-Request-Id", "X-Cache", "API-Version", "Deprecation", "Sunset", "RateLimit", "RateLimit-Policy"];

    public static void AddAllowedOrigins(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Cors").Get<OriginOptions>() ?? new OriginOptions();
        string[] patterns = options.Origins.Count > 0 ? [.. options.Origins] : builder.Environment.IsDevelopment() ? ["http://localhost:*"] : [];
        if (patterns.FirstOrDefault(pattern => !AllowedOrigins.IsPattern(pattern)) is { } wrong)
        {
            throw new InvalidOperationException($"Cors:Origins holds '{wrong}'. Give origins such as https://quiz.example, http://localhost:3000 or http://localhost:*.");
        }

        var origins = new AllowedOrigins(patterns);
        builder.Services.AddSingleton(origins);
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .SetIsOriginAllowed(origins.Contains)
            .AllowAnyMethod()
            .AllowAnyHeader()
            .AllowCredentials()
            .WithExposedHeaders(Exposed)
            .SetPreflightMaxAge(Remembered)));
    }
}

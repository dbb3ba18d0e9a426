using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace QuizNet.Gateway.Versions;

/// <summary>Serves a versioned path as the one without, and says which version has answered. Comes before routing.</summary>
internal sealed class VersionMiddleware(RequestDelegate next, IOptions<VersionOptions> options)
{
    private readonly FrozenDictionary<string, (string Name, string Value)[]> _headers = options.Value.Known.ToFrozenDictionary(
        known => known.Key, (string, string)[] (known) => [("API-Version", known.Key), .. known.Value.Headers()]);

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (VersionedPath.VersionOf(path) is not { } version)
        {
            return next(context);
        }

        if (!_headers.TryGetValue(version, out var headers))
        {
            var known = string.Join(", ", _headers.Keys.Order(StringComparer.Ordinal).Select(one => $"/api/v{one}"));
            return TypedResults.Problem($"There is no such version of the API. Use {known}, or leave the version out.", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(context);
        }

        // Made by hand, because a text that is assigned is decoded, and this one has been.
        context.Request.Path = new PathString(VersionedPath.Without(version, path));
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}

internal static class VersionServices
{
    public static void AddVersions(this IServiceCollection services) =>
        services.AddOptions<VersionOptions>().BindConfiguration("Versions").ValidateDataAnnotations().ValidateOnStart();
}

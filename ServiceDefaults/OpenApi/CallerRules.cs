using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>Who may call an operation, as its authorization says: with a token, with or without one, with a key, or anybody.</summary>
internal static class CallerRules
{
    private const string Bearer = "bearer";
    private const string Key = "key";

    public static void Apply(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var document = context.Document!;
        if (metadata.OfType<KeyHeader>().LastOrDefault() is { } key)
        {
            document.AddComponent(Key, KeyScheme(key));
            operation.Security = [Requirement(Key, document)];
            return;
        }

        var rules = metadata.OfType<IAuthorizeData>().ToList();
        if (rules.Count > 0 && !metadata.OfType<IAllowAnonymous>().Any())
        {
            document.AddComponent(Bearer, BearerScheme());
            operation.Security = [Requirement(Bearer, document)];
            operation.Description = Sentence(rules, context.ApplicationServices);
        }
        else if (LooksAtCaller(metadata))
        {
            document.AddComponent(Bearer, BearerScheme());
            operation.Security = [[], Requirement(Bearer, document)];
        }
    }

    // A handler that wants to know who calls, but has no rule, takes requests without a token too.
    private static bool LooksAtCaller(IList<object> metadata) =>
        metadata.OfType<MethodInfo>().Any(handler => handler.GetParameters().Any(parameter => parameter.ParameterType == typeof(ClaimsPrincipal)));

    private static string Sentence(IEnumerable<IAuthorizeData> rules, IServiceProvider services)
    {
        var policies = services.GetRequiredService<IOptions<AuthorizationOptions>>().Value;
        var roles = rules
            .Select(rule => rule.Policy is { } name ? policies.GetPolicy(name) : null)
            .SelectMany(policy => policy?.Requirements.OfType<RolesAuthorizationRequirement>() ?? [])
            .LastOrDefault()?.AllowedRoles.ToList();
        return roles switch
        {
            null => "Needs a token.",
            [var only] => $"Needs a token with the role {only}.",
            [.. var first, var last] => $"Needs a token with the role {string.Join(", ", first)} or {last}.",
            [] => "Nobody may do this.",
        };
    }

    private static OpenApiSecurityRequirement Requirement(string scheme, OpenApiDocument document) => new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [] };

    private static OpenApiSecurityScheme BearerScheme() => new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = Bearer,
        BearerFormat = "JWT",
        Description = "The token that POST /api/auth/signin and /signup answer. It lasts 15 minutes; POST /api/auth/refresh gives the next.",
    };

    private static OpenApiSecurityScheme KeyScheme(KeyHeader key) => new()
    {
        Type = SecuritySchemeType.ApiKey,
        In = ParameterLocation.Header,
        Name = key.Name,
        Description = key.Description,
    };
}

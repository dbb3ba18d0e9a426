using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>What every operation answers when it refuses a request. It is described once, and referred to by all.</summary>
internal static class ProblemResponses
{
    private const string Id = "Problem";
    private const string AnyRefusal = "4XX";

    public static void Apply(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        operation.Responses ??= [];
        var isGuarded = operation.Security is [{ Count: > 0 }];
        foreach (var status in isGuarded ? ["401", AnyRefusal] : new[] { AnyRefusal })
        {
            operation.Responses.TryAdd(status, new OpenApiResponseReference(Id, context.Document));
        }
    }

    public static async Task AddAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var schema = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, cancellationToken);
        schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
        schema.Properties["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Finds the request in traces and logs." };
        schema.Properties["requestId"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "As in the header X-Request-Id." };
        document.AddComponent<IOpenApiSchema>(Id, schema);
        document.AddComponent<IOpenApiResponse>(Id, new OpenApiResponse
        {
            Description = "A problem (RFC 9457): detail says what to do next.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Id, document) },
            },
        });
    }
}

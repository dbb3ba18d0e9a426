using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using QuizNet.ServiceDefaults.Idempotency;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>The header that makes a request safe to repeat, on the operations that take it.</summary>
internal static class IdempotencyKeyParameter
{
    public static void Apply(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<TakesIdempotencyKey>().Any())
        {
            return;
        }

        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = IdempotencyHeader.Name,
            In = ParameterLocation.Header,
            Description = "Any text that is new for each new request. Repeated with the same key, a request has one effect and gets the first answer again, for a day.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = IdempotencyHeader.LongestKey },
        });
    }
}

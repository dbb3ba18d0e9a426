using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>Requests to begin with. They stand beside the endpoints that take them.</summary>
public static class Examples
{
    /// <summary>A body that the endpoint takes.</summary>
    public static TBuilder WithExample<TBuilder>(this TBuilder endpoint, [StringSyntax(StringSyntaxAttribute.Json)] string body) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new BodyExample(body));

    /// <summary>A value for a parameter of the path, the query or the headers.</summary>
    public static TBuilder WithExample<TBuilder>(this TBuilder endpoint, string parameter, string value) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new ParameterExample(parameter, value));

    internal static void Apply(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<BodyExample>().LastOrDefault() is { } body)
        {
            foreach (var content in operation.RequestBody?.Content?.Values.OfType<OpenApiMediaType>() ?? [])
            {
                content.Example = JsonNode.Parse(body.Json);
            }
        }

        foreach (var example in metadata.OfType<ParameterExample>())
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.Name == example.Name) ?? [])
            {
                parameter.Example = JsonValue.Create(example.Value);
            }
        }
    }

    private sealed record BodyExample(string Json);

    private sealed record ParameterExample(string Name, string Value);
}

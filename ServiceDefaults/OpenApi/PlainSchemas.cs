using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>Says of types what a person has to know, where the generated schema says less or more.</summary>
internal static class PlainSchemas
{
    private const string Anything = "Any JSON.";
    private const JsonSchemaType Numbers = JsonSchemaType.Integer | JsonSchemaType.Number;

    public static void Apply(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (IsAnything(context.JsonTypeInfo.Type))
        {
            schema.Description ??= Anything;
        }

        // Numbers are understood in quotes too, but nobody should send them so, and no answer has them so.
        if ((schema.Type & Numbers) != 0 && (schema.Type & JsonSchemaType.String) != 0)
        {
            schema.Type &= ~JsonSchemaType.String;
            schema.Pattern = null;
        }

        // Nothing is known of what a converter writes; UtcJson writes times as text.
        if (schema is { Format: "date-time", Type: null })
        {
            schema.Type = context.JsonTypeInfo.Type == typeof(DateTimeOffset?) ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        }

        foreach (var property in context.JsonTypeInfo.Properties)
        {
            Apply(schema, property);
        }
    }

    private static void Apply(OpenApiSchema schema, JsonPropertyInfo property)
    {
        if (property.IsExtensionData)
        {
            schema.AdditionalProperties = new OpenApiSchema { Description = Anything };
        }

        // The parameters of a record's constructor all count as required, but what may be null may be left out, unless it says otherwise.
        var mayBeLeftOut = property.IsSetNullable || IsAnything(property.PropertyType);
        if (mayBeLeftOut && property.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: true) != true)
        {
            schema.Required?.Remove(property.Name);
        }
    }

    private static bool IsAnything(Type type) => type == typeof(JsonElement) || type == typeof(JsonElement?);
}

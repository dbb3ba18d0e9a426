using Microsoft.OpenApi;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>Health checks are middleware, so nothing describes them; this does.</summary>
internal static class ProbePaths
{
    /// <summary>What every replica tells about itself.</summary>
    public const string Tag = "Replica";

    public static void Apply(OpenApiDocument document)
    {
        Add(document, Health.ReadyPath, "Whether it is ready for requests: all checks");
        Add(document, Health.LivePath, "Whether the process itself works");
        (document.Tags ??= new HashSet<OpenApiTag>()).Add(new OpenApiTag { Name = Tag });
    }

    private static void Add(OpenApiDocument document, string path, string summary) => document.Paths.Add(path, new OpenApiPathItem
    {
        Operations = new Dictionary<HttpMethod, OpenApiOperation>
        {
            [HttpMethod.Get] = new OpenApiOperation
            {
                OperationId = OperationNames.Of("get", path),
                Summary = summary,
                Tags = new HashSet<OpenApiTagReference> { new(Tag, document) },
                Responses = new OpenApiResponses
                {
                    ["200"] = Answer("It is healthy, or works with a part missing (Degraded)."),
                    ["503"] = Answer("A check has failed."),
                },
            },
        },
    });

    private static OpenApiResponse Answer(string description) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new OpenApiMediaType { Schema = Report() } },
    };

    private static OpenApiSchema Report() => Object(new Dictionary<string, IOpenApiSchema>
    {
        ["status"] = Status(),
        ["service"] = Text(),
        ["checks"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            AdditionalProperties = Object(new Dictionary<string, IOpenApiSchema> { ["status"] = Status(), ["description"] = Text() }),
        },
    });

    private static OpenApiSchema Object(Dictionary<string, IOpenApiSchema> properties) => new() { Type = JsonSchemaType.Object, Properties = properties };

    private static OpenApiSchema Status() => new() { Type = JsonSchemaType.String, Enum = ["Healthy", "Degraded", "Unhealthy"] };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}

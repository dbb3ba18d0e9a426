using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>The description of a service's endpoints, at /openapi/v1.json. It is made when it is asked for, so it costs nothing before.</summary>
internal static class DocumentServices
{
    public static void AddDocument(this IServiceCollection services) => services.AddOpenApi(options => options
        .AddSchemaTransformer((schema, context, _) =>
        {
            PlainSchemas.Apply(schema, context);
            return Task.CompletedTask;
        })
        .AddOperationTransformer((operation, context, _) =>
        {
            OperationNames.Apply(operation, context);
            IdempotencyKeyParameter.Apply(operation, context);
            Examples.Apply(operation, context);
            CallerRules.Apply(operation, context);
            // After the rules for callers: they decide which refusals there are.
            ProblemResponses.Apply(operation, context);
            return Task.CompletedTask;
        })
        .AddDocumentTransformer(async (document, context, cancellationToken) =>
        {
            DocumentHead.Apply(document, context);
            ProbePaths.Apply(document);
            await ProblemResponses.AddAsync(document, context, cancellationToken);
        }));

    public static void MapDocument(this WebApplication app) => app.MapOpenApi();
}

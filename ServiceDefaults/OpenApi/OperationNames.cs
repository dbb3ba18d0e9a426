using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace QuizNet.ServiceDefaults.OpenApi;

/// <summary>Gives every operation an id, for links and for generated clients: POST /api/data/{name}/increment is postDataByNameIncrement.</summary>
internal static class OperationNames
{
    private static readonly char[] Separators = ['/', '-', '.', '_'];

    public static void Apply(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        operation.OperationId ??= Of(context.Description);
    }

    public static string Of(string method, string path)
    {
        var words = path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word == "api");
        return method.ToLowerInvariant() + string.Concat(words.Select(word => word.StartsWith('{') ? $"By{Capital(word.Trim('{', '}'))}" : Capital(word)));
    }

    private static string Of(ApiDescription description) => Of(description.HttpMethod ?? "any", description.RelativePath ?? "");

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

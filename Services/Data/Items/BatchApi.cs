using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Idempotency;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Data.Items;

internal static class BatchApi
{
    public static void MapBatch(this RouteGroupBuilder data) => data.MapPost("/batch", RunAsync)
        .WithMetadata(new RequestSizeLimitAttribute(ItemLimits.LargestBatchBody))
        .WithSummary("Does up to 100 operations (create, put, patch, delete, increment) in one transaction: all or none")
        .WithExample("""{"operations":[{"op":"put","key":"test","value":{"score":1}},{"op":"increment","key":"test","field":"score","by":2}]}""");

    private static async Task<Results<Ok<BatchAnswer>, ProblemHttpResult>> RunAsync(
        BatchRequest request, RequestKey? key, DataContext context, ItemEditor editor, ItemReader reader, ClaimsPrincipal user, HttpResponse response, CancellationToken cancellationToken)
    {
        if (request.Operations is not { Count: > 0 and <= ItemLimits.MostOperations } operations)
        {
            return TypedResults.Problem($"Give 1 to {ItemLimits.MostOperations} 'operations'.", statusCode: StatusCodes.Status400BadRequest);
        }

        Once<List<Edit>> once;
        try
        {
            once = await context.WriteOncePerKeyAsync(key, token => RunAllAsync(operations, context, editor, user, token), ItemJson.Default.ListEdit, cancellationToken);
        }
        catch (Exception failure) when (DatabaseFailures.IsDuplicate(failure))
        {
            return TypedResults.Problem("A key that this batch makes has just been made by somebody else. Nothing has been changed.", statusCode: StatusCodes.Status409Conflict);
        }

        if (once.Tell(response) is { } otherBody)
        {
            return otherBody;
        }

        var edits = once.Answer!;
        if (edits[^1] is { Item: null } refused)
        {
            return TypedResults.Problem($"Operation {edits.Count} was refused, so nothing has been changed. {refused.Problem}", statusCode: refused.Status);
        }

        await reader.ReplacedAsync(editor.Touched);
        var results = edits.Select((edit, at) => new BatchResult(operations[at]?.Key, edit.Status, edit.Item, edit.Problem)).ToList();
        return TypedResults.Ok(new BatchAnswer($"{edits.Count} operations done", results));
    }

    // Up to the first one that is refused.
    private static async Task<List<Edit>> RunAllAsync(IReadOnlyList<BatchOperation?> operations, DataContext context, ItemEditor editor, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var edits = new List<Edit>();
        foreach (var operation in operations)
        {
            edits.Add(operation is null ? Edit.Bad("An operation must be an object.") : await RunOneAsync(operation, editor, user, cancellationToken));
            if (edits[^1].Item is null)
            {
                context.GiveUp();
                break;
            }
        }

        return edits;
    }

    private static async Task<Edit> RunOneAsync(BatchOperation operation, ItemEditor editor, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var key = operation.Key ?? "";
        return operation.Op switch
        {
            "create" => await editor.CreateAsync(key, operation.Value, operation.Metadata, user, cancellationToken),
            "put" when operation.IfMatch is null && !await editor.ExistsAsync(key, cancellationToken) => await editor.CreateAsync(key, operation.Value, operation.Metadata, user, cancellationToken),
            "put" => await ChangeAsync(item => ItemChanges.Replace(item, operation.Value, operation.Metadata)),
            "patch" => await ChangeAsync(item => ItemChanges.Merge(item, operation.Value, operation.Metadata)),
            "increment" => await ChangeAsync(item => ItemChanges.Add(item, operation.By, operation.Field)),
            "delete" => await editor.DeleteAsync(key, operation.IfMatch, user, cancellationToken),
            _ => Edit.Bad("'op' must be create, put, patch, delete or increment."),
        };

        Task<Edit> ChangeAsync(Func<DataItem, Edit?> change) => editor.ChangeAsync(key, operation.IfMatch, user, change, cancellationToken);
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Idempotency;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Data.Items;

internal static class WriteApi
{
    public static void MapWriting(this RouteGroupBuilder data)
    {
        var single = data.MapGroup("").WithMetadata(new RequestSizeLimitAttribute(ItemLimits.LargestBody));
        single.MapPost("", CreateAsync).WithSummary("Makes an item; with a token it belongs to the caller, without one to everybody")
            .WithExample("""{"key":"test","value":{"data":"value"},"metadata":{"category":"category-a","priority":"high"}}""");
        single.MapPut("/{name}", PutAsync).WithSummary("Replaces an item's value (If-Match), or makes it (If-None-Match: * to only make it)")
            .WithExample("name", "test").WithExample("""{"value":{"data":"another value"}}""");
        single.MapPatch("/{name}", PatchAsync).WithSummary("Merges into an item's value and metadata (RFC 7396)")
            .WithExample("name", "test").WithExample("""{"value":{"active":true}}""");
        single.MapDelete("/{name}", DeleteAsync).WithSummary("Deletes an item").WithExample("name", "test");
        single.MapPost("/{name}/increment", IncrementAsync).WithSummary("Adds to a number; concurrent additions lose nothing")
            .WithExample("name", "test").WithExample("""{"field":"count","by":1}""");
        single.MapPost("/{name}/compare-and-set", CompareAndSetAsync).WithSummary("Sets a value if it still is what the caller expects")
            .WithExample("name", "test").WithExample("""{"expected":{"data":"value"},"value":{"data":"the next value"}}""");
    }

    private static Task<Results<Ok<DataAnswer>, Created<DataAnswer>, ProblemHttpResult>> CreateAsync(
        CreateItemRequest request, RequestKey? key, ItemWrite write, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        write.RunAsync((editor, token) => editor.CreateAsync(request.Key, request.Value, request.Metadata, user, token), "Data created successfully", key, cancellationToken);

    private static Task<Results<Ok<DataAnswer>, Created<DataAnswer>, ProblemHttpResult>> PutAsync(
        string name,
        ChangeItemRequest request,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        [FromHeader(Name = "If-None-Match")] string? ifNoneMatch,
        ItemWrite write,
        ClaimsPrincipal user,
        CancellationToken cancellationToken) =>
        write.RunAsync(
            async (editor, token) => (await editor.ExistsAsync(name, token), ifMatch, ifNoneMatch) switch
            {
                (false, null, _) => await editor.CreateAsync(name, request.Value, request.Metadata, user, token),
                (true, _, "*") => Edit.Refused(StatusCodes.Status412PreconditionFailed, $"'{name}' exists already, and If-None-Match: * asks to only make it."),
                _ => await editor.ChangeAsync(name, ifMatch, user, item => ItemChanges.Replace(item, request.Value, request.Metadata), token),
            },
            "Data stored successfully",
            null,
            cancellationToken);

    private static Task<Results<Ok<DataAnswer>, Created<DataAnswer>, ProblemHttpResult>> PatchAsync(
        string name, ChangeItemRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, RequestKey? key, ItemWrite write, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        write.RunAsync(
            (editor, token) => editor.ChangeAsync(name, ifMatch, user, item => ItemChanges.Merge(item, request.Value, request.Metadata), token), "Data updated successfully", key, cancellationToken);

    private static Task<Results<Ok<DataAnswer>, Created<DataAnswer>, ProblemHttpResult>> DeleteAsync(
        string name, [FromHeader(Name = "If-Match")] string? ifMatch, ItemWrite write, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        write.RunAsync((editor, token) => editor.DeleteAsync(name, ifMatch, user, token), "Data deleted successfully", null, cancellationToken);

    private static Task<Results<Ok<DataAnswer>, Created<DataAnswer>, ProblemHttpResult>> IncrementAsync(
        string name, IncrementRequest request, RequestKey? key, ItemWrite write, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        write.RunAsync(
            (editor, token) => editor.ChangeAsync(name, null, user, item => ItemChanges.Add(item, request.By, request.Field), token), "Data incremented successfully", key, cancellationToken);

    private static Task<Results<Ok<DataAnswer>, Created<DataAnswer>, ProblemHttpResult>> CompareAndSetAsync(
        string name, CompareAndSetRequest request, RequestKey? key, ItemWrite write, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        write.RunAsync((editor, token) => editor.ChangeAsync(name, null, user, item => ItemChanges.CompareAndSet(item, request), token), "Data stored successfully", key, cancellationToken);
}

using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Idempotency;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Data.Items;

/// <summary>Makes one change in a transaction, once if the request has a key, tells the caches, and answers.</summary>
internal sealed class ItemWrite(DataContext context, ItemEditor editor, ItemReader reader, IHttpContextAccessor accessor)
{
    public async Task<Results<Ok<DataAnswer>, Created<DataAnswer>, ProblemHttpResult>> RunAsync(
        Func<ItemEditor, CancellationToken, Task<Edit>> change, string message, RequestKey? key, CancellationToken cancellationToken)
    {
        Once<Edit> once;
        try
        {
            once = await context.WriteOncePerKeyAsync(key, token => change(editor, token), ItemJson.Default.Edit, cancellationToken);
        }
        catch (Exception failure) when (DatabaseFailures.IsDuplicate(failure))
        {
            // Somebody else made it between our look and our insert.
            once = new Once<Edit>(KeyUse.First, Edit.Refused(StatusCodes.Status409Conflict, "This key exists already. Change it with PUT or PATCH, or choose another key."));
        }

        await reader.ReplacedAsync(editor.Touched);
        var response = accessor.HttpContext!.Response;
        if (once.Tell(response) is { } otherBody)
        {
            return otherBody;
        }

        var edit = once.Answer!;
        if (edit.Item is not { } item)
        {
            return TypedResults.Problem(edit.Problem, statusCode: edit.Status);
        }

        response.Headers.ETag = DataItem.ETag(item.Id, item.Version);
        return edit.Status == StatusCodes.Status201Created
            ? TypedResults.Created($"/api/data/{Uri.EscapeDataString(item.Id)}", new DataAnswer("Data created successfully", item))
            : TypedResults.Ok(new DataAnswer(message, item));
    }
}

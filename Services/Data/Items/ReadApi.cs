using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Cache;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Data.Items;

internal static class ReadApi
{
    public static void MapReading(this RouteGroupBuilder data)
    {
        data.MapGet("/{name}", GetAsync).WithSummary("An item, by id or key; the ETag is for If-Match, X-Cache says where it came from").WithExample("name", "data-1");
        data.MapGet("", ListAsync).WithSummary("Items by key, filtered by category and prefix, one page at a time").WithExample("limit", "20");
    }

    private static async Task<Results<Ok<DataAnswer>, StatusCodeHttpResult, ProblemHttpResult>> GetAsync(string name, ItemReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        if (name.Length > ItemLimits.LongestKey || !name.IsStorable())
        {
            return NotFound();
        }

        var (item, outcome) = await reader.ReadAsync(name, cancellationToken);
        http.Response.SetCacheOutcome(outcome);
        if (item is null)
        {
            return NotFound();
        }

        var tag = DataItem.ETag(item.Id, item.Version);
        http.Response.Headers.ETag = tag;
        return ETags.IsKnown(http.Request.Headers.IfNoneMatch, tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(new DataAnswer("Data retrieved successfully", item));
    }

    private static async Task<Results<Ok<DataList>, ProblemHttpResult>> ListAsync(
        string? category, string? prefix, string? owner, string? after, int? limit, ClaimsPrincipal user, DataContext context, CancellationToken cancellationToken)
    {
        if (new[] { category, prefix, owner, after }.Any(text => text is not null && (text.Length > ItemLimits.LongestKey || !text.IsStorable())))
        {
            return TypedResults.Problem($"category, prefix, owner and after may have at most {ItemLimits.LongestKey} characters of valid Unicode.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (limit is <= 0 or > ItemLimits.MostListed)
        {
            return TypedResults.Problem($"limit must be from 1 to {ItemLimits.MostListed}.", statusCode: StatusCodes.Status400BadRequest);
        }

        var items = context.Items.AsNoTracking();
        items = category is null ? items : items.Where(item => item.Category == category);
        items = owner is null ? items : items.Where(item => item.Owner == (owner == "me" ? user.UserId() : owner));
        items = after is null ? items : items.Where(item => string.Compare(item.Key, after) > 0);
        if (prefix is { Length: > 0 })
        {
            // The last of all characters: no key with the prefix is beyond it, in the order of bytes.
            var end = prefix + char.ConvertFromUtf32(0x10FFFF);
            items = items.Where(item => string.Compare(item.Key, prefix) >= 0 && string.Compare(item.Key, end) <= 0);
        }

        var count = limit ?? 50;
        var found = await items.OrderBy(item => item.Key).Take(count + 1).ToListAsync(cancellationToken);
        var page = found.Take(count).Select(item => item.ToInfo()).ToList();
        return TypedResults.Ok(new DataList("Data retrieved successfully", page, page.Count, found.Count > count ? page[^1].Key : null));
    }

    private static ProblemHttpResult NotFound() => TypedResults.Problem("There is no item with this id or key. GET /api/data lists what there is.", statusCode: StatusCodes.Status404NotFound);
}

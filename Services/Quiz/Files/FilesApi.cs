using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Files;

/// <summary>Pictures and sounds for quizzes. Whoever has an account brings them; whoever knows an address may load what is there.</summary>
internal static class FilesApi
{
    private const string ExampleId = "m00000000000000000000000000000000";
    private const int MostListed = 100;

    public static void AddFiles(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<FilesOptions>().BindConfiguration("Files").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<HotFiles>();
        builder.Services.AddSingleton<MediaStore>();
        builder.Services.AddHostedService<FileSweep>();
    }

    public static void MapFiles(this WebApplication app)
    {
        var files = app.MapGroup("/api/media").WithTags("Media");
        files.MapGet("/{name}", FileAnswer.GetAsync).WithSummary("A picture or a sound, by the name that a quiz has for it; parts of it by Range").WithExample("name", $"{ExampleId}.png");
        var own = files.MapGroup("").RequireAuthorization(Policies.User);
        own.MapPost("", AddAsync).WithMetadata(new RequestSizeLimitAttribute(FilesOptions.LargestBody))
            .WithSummary("Takes a picture or a sound: as the body, or as the one part of a form. What it is, its content says; all that is neither picture nor sound is taken out");
        own.MapGet("", ListAsync).WithSummary("The files that one has brought, the latest first, and how much of one's quota they are").WithExample("limit", "20");
        own.MapDelete("/{id}", DeleteAsync).WithSummary("Gives up a file: it counts no longer, and quizzes that name it go on showing it").WithExample("id", ExampleId);
    }

    private static async Task<Results<Created<MediaInfo>, ProblemHttpResult>> AddAsync(HttpRequest request, ClaimsPrincipal user, MediaStore store, CancellationToken cancellationToken)
    {
        var file = await UploadedFile.ReadAsync(request, cancellationToken);
        if (file.Complaint is { } complaint)
        {
            return TypedResults.Problem(complaint, statusCode: StatusCodes.Status400BadRequest);
        }

        var added = await store.AddAsync(user.UserId()!, file.Content, cancellationToken);
        return added.Stored is { } stored ? TypedResults.Created(stored.Url, stored) : TypedResults.Problem(added.Complaint, statusCode: added.Status);
    }

    private static async Task<Results<Ok<MediaList>, ProblemHttpResult>> ListAsync(
        string? after, int? limit, ClaimsPrincipal user, QuizContext context, IOptions<FilesOptions> options, CancellationToken cancellationToken)
    {
        if (limit is <= 0 or > MostListed)
        {
            return TypedResults.Problem($"limit must be from 1 to {MostListed}.", statusCode: StatusCodes.Status400BadRequest);
        }

        var owner = user.UserId()!;
        var files = from owned in context.FileOwners.AsNoTracking()
                    where owned.Owner == owner
                    join file in context.Files on owned.FileId equals file.Id
                    select new { owned.AddedAt, file.Id, file.Extension, file.Size, file.Width, file.Height };
        if (after is not null)
        {
            if (!MediaName.IsId(after) || await context.FileOwners.AsNoTracking().SingleOrDefaultAsync(owned => owned.Owner == owner && owned.FileId == after, cancellationToken) is not { } last)
            {
                return TypedResults.Problem("after is the id of one of your files, as the page before had it in next.", statusCode: StatusCodes.Status400BadRequest);
            }

            files = files.Where(file => file.AddedAt < last.AddedAt || (file.AddedAt == last.AddedAt && string.Compare(file.Id, after) > 0));
        }

        var count = limit ?? 50;
        var found = await files.OrderByDescending(file => file.AddedAt).ThenBy(file => file.Id).Take(count + 1).ToListAsync(cancellationToken);
        var page = found.Take(count).Select(file => MediaStore.InfoOf(file.Id, file.Extension, file.Size, file.Width, file.Height)).ToList();
        var used = await context.FileUses.Where(use => use.Owner == owner).Select(use => use.Bytes).SingleOrDefaultAsync(cancellationToken);
        return TypedResults.Ok(new MediaList(page, page.Count, used, options.Value.Quota, found.Count > count ? page[^1].Id : null));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(string id, ClaimsPrincipal user, MediaStore store, CancellationToken cancellationToken) =>
        MediaName.IsId(id) && await store.GiveUpAsync(user.UserId()!, id, cancellationToken)
            ? TypedResults.NoContent()
            : TypedResults.Problem("None of your files has this id. GET /api/media lists them.", statusCode: StatusCodes.Status404NotFound);
}

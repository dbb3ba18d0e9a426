using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Quiz.Files.Formats;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Files;

/// <summary>Pictures and sounds of quizzes, in the database (docs/decisions/0024). What is stored has been checked and cleaned, and never changes.</summary>
internal sealed class MediaStore(IServiceScopeFactory scopes, HotFiles hot, IOptions<FilesOptions> options, TimeProvider time)
{
    private const int MostTries = 3;

    public static MediaInfo InfoOf(string id, string extension, long size, int? width, int? height) =>
        new(id, MediaName.AddressOf(id, extension), FileFormat.Named(extension)!.Type, size, width, height);

    public async Task<AddedMedia> AddAsync(string owner, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var file = FileRules.Check(content.Span, options.Value);
        if (file.Format is not { } format)
        {
            return AddedMedia.Refused(file.Complaint!, file.Status);
        }

        var now = time.StoredNow();
        var row = new FileRow
        {
            Id = MediaName.IdOf(file.Kept.Content.Span),
            Extension = format.Extension,
            Size = file.Kept.Content.Length,
            Width = file.Kept.Width,
            Height = file.Kept.Height,
            Content = file.Kept.Content.ToArray(),
            AddedAt = now,
            LookedAt = now,
        };
        for (var tries = 1; ; tries++)
        {
            try
            {
                // A scope for each try: what another has stored at the same moment is not to be found half here.
                await using var scope = scopes.CreateAsyncScope();
                return await AddAsync(scope.ServiceProvider.GetRequiredService<QuizContext>(), owner, row, cancellationToken);
            }
            catch (Exception failure) when (tries < MostTries && DatabaseFailures.IsDuplicate(failure))
            {
                // Somebody has brought the same file, or its owner another one, at the same moment.
            }
        }
    }

    /// <summary>Null: there is none of this name.</summary>
    public Task<MediaFile?> FindAsync(string name, CancellationToken cancellationToken) =>
        MediaName.TryParse(name, out var id, out var format)
            ? hot.GetAsync(name, token => LoadAsync(id, format, token), cancellationToken)
            : Task.FromResult<MediaFile?>(null);

    /// <summary>False: it was not theirs. The file itself stays as long as quizzes, versions or games name it; it counts against nobody's quota then.</summary>
    public async Task<bool> GiveUpAsync(string owner, string id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        return await context.WriteAsync(
            async token =>
            {
                if (await context.FileOwners.Where(owned => owned.Owner == owner && owned.FileId == id).ExecuteDeleteAsync(token) == 0)
                {
                    return false;
                }

                // A sweep that looked while it was brought again may have written down what was true before.
                await BeginAnewAsync(context, id, token);
                var size = await context.Files.Where(file => file.Id == id).Select(file => file.Size).SingleAsync(token);
                await context.FileUses.Where(use => use.Owner == owner).ExecuteUpdateAsync(use => use.SetProperty(row => row.Bytes, row => row.Bytes - size), token);
                return true;
            },
            cancellationToken);
    }

    private Task<AddedMedia> AddAsync(QuizContext context, string owner, FileRow row, CancellationToken cancellationToken) => context.WriteAsync(
        async token =>
        {
            var info = InfoOf(row.Id, row.Extension, row.Size, row.Width, row.Height);
            if (await context.FileOwners.AnyAsync(owned => owned.Owner == owner && owned.FileId == row.Id, token))
            {
                return new AddedMedia(info);
            }

            if (!await TakeRoomAsync(context, owner, row.Size, token))
            {
                context.GiveUp();
                return AddedMedia.Refused(
                    $"Your files may have {FileRules.InMegabytes(options.Value.Quota)} in all, and there is no room left for {FileRules.InMegabytes(row.Size)} more. GET /api/media lists them; DELETE those that you do not need.",
                    StatusCodes.Status409Conflict);
            }

            context.Add(new FileOwnerRow { Owner = owner, FileId = row.Id, AddedAt = row.AddedAt });

            // Is it there, a sweep that is about to delete it waits for us, and then leaves it.
            if (!await BeginAnewAsync(context, row.Id, token))
            {
                context.Add(row);
            }

            return new AddedMedia(info);
        },
        cancellationToken);

    // Sweeps have not seen it unused yet. False: it is not there.
    private static async Task<bool> BeginAnewAsync(QuizContext context, string id, CancellationToken cancellationToken) =>
        await context.Files.Where(file => file.Id == id).ExecuteUpdateAsync(file => file.SetProperty(known => known.UnusedSince, (DateTimeOffset?)null), cancellationToken) > 0;

    // In one statement, so that of two who come at once the second one sees what the first has taken.
    private async Task<bool> TakeRoomAsync(QuizContext context, string owner, long size, CancellationToken cancellationToken)
    {
        var most = options.Value.Quota - size;
        if (await context.FileUses.Where(use => use.Owner == owner && use.Bytes <= most).ExecuteUpdateAsync(use => use.SetProperty(row => row.Bytes, row => row.Bytes + size), cancellationToken) > 0)
        {
            return true;
        }

        if (most < 0 || await context.FileUses.AnyAsync(use => use.Owner == owner && use.Bytes > most, cancellationToken))
        {
            return false;
        }

        context.Add(new FileUseRow { Owner = owner, Bytes = size });
        return true;
    }

    private async Task<MediaFile?> LoadAsync(string id, FileFormat format, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        var content = await context.Files.Where(file => file.Id == id && file.Extension == format.Extension).Select(file => file.Content).SingleOrDefaultAsync(cancellationToken);
        return content is null ? null : new MediaFile(id, format.Type, content);
    }
}

/// <summary>As it is served: Id names its content.</summary>
internal sealed record MediaFile(string Id, string Type, ReadOnlyMemory<byte> Content);

/// <summary>Either what has been stored, or why it has not, with the status that says it to programs.</summary>
internal sealed record AddedMedia(MediaInfo? Stored, string? Complaint = null, int Status = StatusCodes.Status201Created)
{
    public static AddedMedia Refused(string complaint, int status) => new(null, complaint, status);
}

using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Data.Items;

/// <summary>
/// Changes items, each change based on the newest state: it runs inside a transaction that has the item to itself, because SQLite
/// has one writer at a time, and PostgreSQL locks the row.
/// </summary>
internal sealed class ItemEditor(DataContext context, TimeProvider time)
{
    private readonly HashSet<string> _touched = [];

    /// <summary>The ids and keys of what has been changed, which caches still have.</summary>
    public IReadOnlyCollection<string> Touched => _touched;

    public async Task<Edit> CreateAsync(string? key, JsonElement value, JsonElement metadata, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (ItemText.KeyMistake(key) is { } wrongKey)
        {
            return Edit.Bad(wrongKey);
        }

        // An id is also an address, so it cannot be another item's key.
        if (await FindAsync(key!, cancellationToken) is not null)
        {
            return Taken(key!);
        }

        if (ItemText.ValueMistake(value, out var valueJson) is { } wrongValue)
        {
            return Edit.Bad(wrongValue);
        }

        if (ItemText.MetadataMistake(metadata, out var metadataJson, out var category) is { } wrongMetadata)
        {
            return Edit.Bad(wrongMetadata);
        }

        var now = time.StoredNow();
        var item = new DataItem
        {
            Id = $"data-{Guid.CreateVersion7():N}",
            Key = key!,
            Value = valueJson,
            Metadata = metadataJson,
            Category = category,
            Owner = user.UserId(),
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
        context.Add(item);
        context.Emit(new DataCreated(item.Id, item.Key, category, item.Version));
        Touch(item);
        await context.SaveChangesAsync(cancellationToken);
        return Edit.Created(item);
    }

    /// <summary>Changes what there is, if the caller may and its condition holds. The change answers what is wrong with it, or null.</summary>
    public async Task<Edit> ChangeAsync(string name, string? ifMatch, ClaimsPrincipal user, Func<DataItem, Edit?> change, CancellationToken cancellationToken)
    {
        var item = await FindAsync(name, cancellationToken);
        if (Refusal(item, ifMatch, user) is { } refusal)
        {
            return refusal;
        }

        var formerCategory = item!.Category;
        if (change(item) is { } mistake)
        {
            context.Entry(item).State = EntityState.Detached;
            return mistake;
        }

        item.Version++;
        item.UpdatedAt = time.StoredNow();
        context.Emit(new DataUpdated(item.Id, item.Key, item.Category, formerCategory, item.Version));
        Touch(item);
        await context.SaveChangesAsync(cancellationToken);
        return Edit.Done(item);
    }

    public async Task<Edit> DeleteAsync(string name, string? ifMatch, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var item = await FindAsync(name, cancellationToken);
        if (Refusal(item, ifMatch, user) is { } refusal)
        {
            return refusal;
        }

        context.Remove(item!);
        context.Emit(new DataDeleted(item!.Id, item.Key, item.Category, item.Version));
        Touch(item);
        await context.SaveChangesAsync(cancellationToken);
        return Edit.Done(item);
    }

    public async Task<bool> ExistsAsync(string name, CancellationToken cancellationToken) => await FindAsync(name, cancellationToken) is not null;

    public static Edit Taken(string key) => Edit.Refused(StatusCodes.Status409Conflict, $"'{key}' exists already. Change it with PUT or PATCH, or choose another key.");

    private static Edit? Refusal(DataItem? item, string? ifMatch, ClaimsPrincipal user) => item switch
    {
        null when ifMatch is not null => Edit.Refused(StatusCodes.Status412PreconditionFailed, "There is no such item (any more), so it is not the one that If-Match names."),
        null => Edit.Refused(StatusCodes.Status404NotFound, "There is no item with this id or key."),
        _ when !user.MayTouch(item.Owner) => Edit.Refused(StatusCodes.Status403Forbidden, "This item belongs to somebody else; only they and admins may change it."),
        _ when !ETags.Match(ifMatch, DataItem.ETag(item.Id, item.Version)) => Edit.Refused(
            StatusCodes.Status412PreconditionFailed, $"The item has been changed since: it is {DataItem.ETag(item.Id, item.Version)} now. Read it again, and decide anew."),
        _ => null,
    };

    private async Task<DataItem?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (!name.IsStorable())
        {
            return null;
        }

        // In one statement: between two, somebody could make the item, and a third change it while it is not locked.
        var found = context.Database.IsNpgsql()
            ? context.Items.FromSql($"SELECT * FROM data_items WHERE id = {name} OR data_key = {name} FOR UPDATE")
            : context.Items.Where(item => item.Id == name || item.Key == name);
        return (await found.ToListAsync(cancellationToken)).SingleOrDefault();
    }

    private void Touch(DataItem item)
    {
        _touched.Add(item.Id);
        _touched.Add(item.Key);
    }
}

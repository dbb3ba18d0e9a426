using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Cache;

namespace QuizNet.Data.Items;

/// <summary>Reads single items through the cache, by id or key.</summary>
internal sealed class ItemReader(TwoLevelCache cache, IServiceScopeFactory scopes)
{
    private static readonly CachePolicy Policy = new();

    public ValueTask<Cached<DataItemInfo>> ReadAsync(string name, CancellationToken cancellationToken) =>
        cache.GetAsync(CacheKey(name), token => LoadAsync(name, token), ContractsJson.Default.DataItemInfo, Policy, cancellationToken);

    /// <summary>After a change: by each of these names the item is no longer what the cache says.</summary>
    public Task ReplacedAsync(IEnumerable<string> names) => Task.WhenAll(names.Select(name => cache.ReplacedAsync(CacheKey(name))));

    private async Task<DataItemInfo?> LoadAsync(string name, CancellationToken cancellationToken)
    {
        // A scope of its own, because others wait for the answer, too.
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<DataContext>();
        return (await context.Items.AsNoTracking().SingleOrDefaultAsync(item => item.Id == name || item.Key == name, cancellationToken))?.ToInfo();
    }

    private static string CacheKey(string name) => $"data:{name}";
}

using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Data.Items;

/// <summary>Tells the caches of every change, in case whoever made it could not: Redis was away, or the process died right after.</summary>
internal sealed class ItemReplacedHandler(ItemReader reader) : IHandle<DataCreated>, IHandle<DataUpdated>, IHandle<DataDeleted>
{
    public Task HandleAsync(DataCreated happened, CancellationToken cancellationToken) => reader.ReplacedAsync([happened.Id, happened.ItemKey]);

    public Task HandleAsync(DataUpdated happened, CancellationToken cancellationToken) => reader.ReplacedAsync([happened.Id, happened.ItemKey]);

    public Task HandleAsync(DataDeleted happened, CancellationToken cancellationToken) => reader.ReplacedAsync([happened.Id, happened.ItemKey]);
}

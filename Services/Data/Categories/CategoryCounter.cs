using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;

namespace QuizNet.Data.Categories;

/// <summary>Counts each change once, because the count and the inbox are written together.</summary>
internal sealed class CategoryCounter(DataContext context) : IHandle<DataCreated>, IHandle<DataUpdated>, IHandle<DataDeleted>
{
    public Task HandleAsync(DataCreated happened, CancellationToken cancellationToken) => AddAsync(happened.Category, 1, cancellationToken);

    public async Task HandleAsync(DataUpdated happened, CancellationToken cancellationToken)
    {
        if (happened.Category != happened.FormerCategory)
        {
            await AddAsync(happened.FormerCategory, -1, cancellationToken);
            await AddAsync(happened.Category, 1, cancellationToken);
        }
    }

    public Task HandleAsync(DataDeleted happened, CancellationToken cancellationToken) => AddAsync(happened.Category, -1, cancellationToken);

    private Task AddAsync(string? category, int items, CancellationToken cancellationToken) => category is null
        ? Task.CompletedTask
        : context.Database.ExecuteSqlAsync(
            $"INSERT INTO data_categories (category, items) VALUES ({category}, {items}) ON CONFLICT (category) DO UPDATE SET items = data_categories.items + {items}",
            cancellationToken);
}
